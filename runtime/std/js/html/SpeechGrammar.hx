// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpeechGrammar` of the specification "speech-api". */
@:native("SpeechGrammar")
extern class SpeechGrammar {
  var src:String;
  var weight:Float;
}
