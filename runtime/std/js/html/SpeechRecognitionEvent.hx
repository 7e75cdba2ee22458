// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpeechRecognitionEvent` of the specification "speech-api". */
@:native("SpeechRecognitionEvent")
extern class SpeechRecognitionEvent extends Event {
  function new(type:String, eventInitDict:SpeechRecognitionEventInit):Void;
  var resultIndex(default, null):Int;
  var results(default, null):SpeechRecognitionResultList;
}
