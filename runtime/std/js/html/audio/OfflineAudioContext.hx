// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `OfflineAudioContext` of the specification "webaudio". */
@:native("OfflineAudioContext")
extern class OfflineAudioContext extends BaseAudioContext {
  @:overload(function(numberOfChannels:Int, length:Int, sampleRate:Float):Void {})
  function new(contextOptions:OfflineAudioContextOptions):Void;
  function startRendering(?chunkSize:Null<Int>):js.lib.Promise<AudioBuffer>;
  function resume():js.lib.Promise<Void>;
  function suspend(suspendTime:Float):js.lib.Promise<Void>;
  function close():js.lib.Promise<Void>;
  var length(default, null):Null<Int>;
  var oncomplete:haxe.Constraints.Function;
}
