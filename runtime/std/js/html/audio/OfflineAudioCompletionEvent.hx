// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.audio;

/** `OfflineAudioCompletionEvent` of the specification "webaudio". */
@:native("OfflineAudioCompletionEvent")
extern class OfflineAudioCompletionEvent extends js.html.Event {
  function new(type:String, eventInitDict:OfflineAudioCompletionEventInit):Void;
  var renderedBuffer(default, null):AudioBuffer;
}
