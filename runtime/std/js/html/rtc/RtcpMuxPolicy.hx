// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtcpMuxPolicy` of the specification "webrtc". */
enum abstract RtcpMuxPolicy(String) from String to String {
  var REQUIRE = "require";
}
