// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCReceivedRtpStreamStats` of the specification "webrtc-stats". */
typedef ReceivedRtpStreamStats = {
  > RtpStreamStats,
  ?packetsReceived:Int,
  ?packetsReceivedWithEct1:Int,
  ?packetsReceivedWithCe:Int,
  ?packetsReportedAsLost:Int,
  ?packetsReportedAsLostButRecovered:Int,
  ?packetsLost:Int,
  ?jitter:Float,
}
