// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRemoteOutboundRtpStreamStats` of the specification "webrtc-stats". */
typedef RemoteOutboundRtpStreamStats = {
  > SentRtpStreamStats,
  ?localId:String,
  ?remoteTimestamp:Float,
  ?reportsSent:Int,
  ?roundTripTime:Float,
  ?totalRoundTripTime:Float,
  ?roundTripTimeMeasurements:Int,
}
