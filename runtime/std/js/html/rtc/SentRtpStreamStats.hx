// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCSentRtpStreamStats` of the specification "webrtc-stats". */
typedef SentRtpStreamStats = {
  > RtpStreamStats,
  ?packetsSent:Int,
  ?bytesSent:Int,
}
