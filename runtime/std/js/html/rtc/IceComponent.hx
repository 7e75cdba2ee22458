// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIceComponent` of the specification "webrtc". */
enum abstract IceComponent(String) from String to String {
  var RTP = "rtp";
  var RTCP = "rtcp";
}
