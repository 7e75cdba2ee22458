// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpeechSynthesisVoice` of the specification "speech-api". */
@:native("SpeechSynthesisVoice")
extern class SpeechSynthesisVoice {
  var voiceURI(default, null):String;
  var name(default, null):String;
  var lang(default, null):String;
  var localService(default, null):Bool;
  @:native("default") var default_(default, null):Bool;
}
