// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpeechSynthesisErrorEvent` of the specification "speech-api". */
@:native("SpeechSynthesisErrorEvent")
extern class SpeechSynthesisErrorEvent extends SpeechSynthesisEvent {
  function new(type:String, eventInitDict:SpeechSynthesisErrorEventInit):Void;
  var error(default, null):SpeechSynthesisErrorCode;
}
