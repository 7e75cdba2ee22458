// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpeechRecognitionResult` of the specification "speech-api". */
@:native("SpeechRecognitionResult")
extern class SpeechRecognitionResult implements ArrayAccess<SpeechRecognitionAlternative> {
  var length(default, null):Int;
  function item(index:Int):SpeechRecognitionAlternative;
  var isFinal(default, null):Bool;
}
