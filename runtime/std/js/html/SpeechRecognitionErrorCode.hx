// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpeechRecognitionErrorCode` of the specification "speech-api". */
enum abstract SpeechRecognitionErrorCode(String) from String to String {
  var NO_SPEECH = "no-speech";
  var ABORTED = "aborted";
  var AUDIO_CAPTURE = "audio-capture";
  var NETWORK = "network";
  var NOT_ALLOWED = "not-allowed";
  var SERVICE_NOT_ALLOWED = "service-not-allowed";
  var LANGUAGE_NOT_SUPPORTED = "language-not-supported";
  var PHRASES_NOT_SUPPORTED = "phrases-not-supported";
}
