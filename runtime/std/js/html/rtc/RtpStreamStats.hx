// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpStreamStats` of the specification "webrtc-stats". */
typedef RtpStreamStats = {
  > Stats,
  ssrc:Int,
  kind:String,
  ?transportId:String,
  ?codecId:String,
}
