// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpTransceiverDirection` of the specification "webrtc". */
enum abstract RtpTransceiverDirection(String) from String to String {
  var SENDRECV = "sendrecv";
  var SENDONLY = "sendonly";
  var RECVONLY = "recvonly";
  var INACTIVE = "inactive";
  var STOPPED = "stopped";
}
