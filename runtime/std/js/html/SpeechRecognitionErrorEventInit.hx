// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpeechRecognitionErrorEventInit` of the specification "speech-api". */
typedef SpeechRecognitionErrorEventInit = {
  > EventInit,
  error:SpeechRecognitionErrorCode,
  ?message:String,
}
