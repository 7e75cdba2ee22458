// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpeechSynthesisEvent` of the specification "speech-api". */
@:native("SpeechSynthesisEvent")
extern class SpeechSynthesisEvent extends Event {
  function new(type:String, eventInitDict:SpeechSynthesisEventInit):Void;
  var utterance(default, null):SpeechSynthesisUtterance;
  var charIndex(default, null):Int;
  var charLength(default, null):Int;
  var elapsedTime(default, null):Float;
  var name(default, null):String;
}
