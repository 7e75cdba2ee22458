// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpeechRecognitionPhrase` of the specification "speech-api". */
@:native("SpeechRecognitionPhrase")
extern class SpeechRecognitionPhrase {
  function new(phrase:String, ?boost:Float):Void;
  var phrase(default, null):String;
  var boost(default, null):Float;
}
