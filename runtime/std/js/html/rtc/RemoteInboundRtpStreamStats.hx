// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRemoteInboundRtpStreamStats` of the specification "webrtc-stats". */
typedef RemoteInboundRtpStreamStats = {
  > ReceivedRtpStreamStats,
  ?localId:String,
  ?roundTripTime:Float,
  ?totalRoundTripTime:Float,
  ?fractionLost:Float,
  ?roundTripTimeMeasurements:Int,
  ?packetsWithBleachedEct1Marking:Int,
}
