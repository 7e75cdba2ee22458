// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaSource` of the specification "media-source". */
@:native("MediaSource")
extern class MediaSource extends EventTarget {
  function new():Void;
  var handle(default, null):MediaSourceHandle;
  var sourceBuffers(default, null):SourceBufferList;
  var activeSourceBuffers(default, null):SourceBufferList;
  var readyState(default, null):MediaSourceReadyState;
  var duration:Float;
  var onsourceopen:haxe.Constraints.Function;
  var onsourceended:haxe.Constraints.Function;
  var onsourceclose:haxe.Constraints.Function;
  function addSourceBuffer(type:String):SourceBuffer;
  function removeSourceBuffer(sourceBuffer:SourceBuffer):Void;
  function endOfStream(?error:MediaSourceEndOfStreamError):Void;
  function setLiveSeekableRange(start:Float, end:Float):Void;
  function clearLiveSeekableRange():Void;
  static var canConstructInDedicatedWorker(default, null):Bool;
  static function isTypeSupported(type:String):Bool;
}
