// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpeechRecognitionOptions` of the specification "speech-api". */
typedef SpeechRecognitionOptions = {
  langs:Array<String>,
  ?processLocally:Bool,
  ?quality:SpeechRecognitionQuality,
}
