// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MediaRecorder` of the specification "mediastream-recording". */
@:native("MediaRecorder")
extern class MediaRecorder extends EventTarget {
  function new(stream:MediaStream, ?options:MediaRecorderOptions):Void;
  var stream(default, null):MediaStream;
  var mimeType(default, null):String;
  var state(default, null):RecordingState;
  var onstart:haxe.Constraints.Function;
  var onstop:haxe.Constraints.Function;
  var ondataavailable:haxe.Constraints.Function;
  var onpause:haxe.Constraints.Function;
  var onresume:haxe.Constraints.Function;
  var onerror:haxe.Constraints.Function;
  var videoBitsPerSecond(default, null):Int;
  var audioBitsPerSecond(default, null):Int;
  var audioBitrateMode(default, null):BitrateMode;
  function start(?timeslice:Int):Void;
  function stop():Void;
  function pause():Void;
  function resume():Void;
  function requestData():Void;
  static function isTypeSupported(type:String):Bool;
}
