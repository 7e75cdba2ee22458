// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpScriptTransformType` of the specification "webrtc-encoded-transform". */
enum abstract RtpScriptTransformType(String) from String to String {
  var SFRAME = "sframe";
}
