// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtcpParameters` of the specification "webrtc". */
typedef RtcpParameters = {
  ?cname:String,
  ?reducedSize:Bool,
}
