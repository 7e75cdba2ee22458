// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpeechRecognitionAlternative` of the specification "speech-api". */
@:native("SpeechRecognitionAlternative")
extern class SpeechRecognitionAlternative {
  var transcript(default, null):String;
  var confidence(default, null):Float;
}
