// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpeechRecognitionQuality` of the specification "speech-api". */
enum abstract SpeechRecognitionQuality(String) from String to String {
  var COMMAND = "command";
  var DICTATION = "dictation";
  var CONVERSATION = "conversation";
}
