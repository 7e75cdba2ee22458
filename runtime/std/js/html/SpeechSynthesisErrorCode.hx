// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SpeechSynthesisErrorCode` of the specification "speech-api". */
enum abstract SpeechSynthesisErrorCode(String) from String to String {
  var CANCELED = "canceled";
  var INTERRUPTED = "interrupted";
  var AUDIO_BUSY = "audio-busy";
  var AUDIO_HARDWARE = "audio-hardware";
  var NETWORK = "network";
  var SYNTHESIS_UNAVAILABLE = "synthesis-unavailable";
  var SYNTHESIS_FAILED = "synthesis-failed";
  var LANGUAGE_UNAVAILABLE = "language-unavailable";
  var VOICE_UNAVAILABLE = "voice-unavailable";
  var TEXT_TOO_LONG = "text-too-long";
  var INVALID_ARGUMENT = "invalid-argument";
  var NOT_ALLOWED = "not-allowed";
}
