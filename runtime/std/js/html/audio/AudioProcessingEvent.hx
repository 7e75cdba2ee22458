// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `AudioProcessingEvent` of the specification "webaudio". */
@:native("AudioProcessingEvent")
extern class AudioProcessingEvent extends js.html.Event {
  function new(type:String, eventInitDict:AudioProcessingEventInit):Void;
  var playbackTime(default, null):Float;
  var inputBuffer(default, null):AudioBuffer;
  var outputBuffer(default, null):AudioBuffer;
}
