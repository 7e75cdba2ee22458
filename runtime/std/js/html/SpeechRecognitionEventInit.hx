// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpeechRecognitionEventInit` of the specification "speech-api". */
typedef SpeechRecognitionEventInit = {
  > EventInit,
  ?resultIndex:Int,
  results:SpeechRecognitionResultList,
}
