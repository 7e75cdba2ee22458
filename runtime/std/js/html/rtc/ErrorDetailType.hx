// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCErrorDetailType` of the specification "webrtc". */
enum abstract ErrorDetailType(String) from String to String {
  var DATA_CHANNEL_FAILURE = "data-channel-failure";
  var DTLS_FAILURE = "dtls-failure";
  var FINGERPRINT_FAILURE = "fingerprint-failure";
  var SCTP_FAILURE = "sctp-failure";
  var SDP_SYNTAX_ERROR = "sdp-syntax-error";
  var HARDWARE_ENCODER_NOT_AVAILABLE = "hardware-encoder-not-available";
  var HARDWARE_ENCODER_ERROR = "hardware-encoder-error";
}
