// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpeechRecognitionErrorEvent` of the specification "speech-api". */
@:native("SpeechRecognitionErrorEvent")
extern class SpeechRecognitionErrorEvent extends Event {
  function new(type:String, eventInitDict:SpeechRecognitionErrorEventInit):Void;
  var error(default, null):SpeechRecognitionErrorCode;
  var message(default, null):String;
}
