// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpeechSynthesisErrorEventInit` of the specification "speech-api". */
typedef SpeechSynthesisErrorEventInit = {
  > SpeechSynthesisEventInit,
  error:SpeechSynthesisErrorCode,
}
