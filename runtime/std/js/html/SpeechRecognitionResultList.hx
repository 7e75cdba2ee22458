// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpeechRecognitionResultList` of the specification "speech-api". */
@:native("SpeechRecognitionResultList")
extern class SpeechRecognitionResultList implements ArrayAccess<SpeechRecognitionResult> {
  var length(default, null):Int;
  function item(index:Int):SpeechRecognitionResult;
}
