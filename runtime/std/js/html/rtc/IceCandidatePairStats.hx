// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIceCandidatePairStats` of the specification "webrtc-stats". */
typedef IceCandidatePairStats = {
  > Stats,
  transportId:String,
  localCandidateId:String,
  remoteCandidateId:String,
  state:StatsIceCandidatePairState,
  ?nominated:Bool,
  ?packetsSent:Int,
  ?packetsReceived:Int,
  ?bytesSent:Int,
  ?bytesReceived:Int,
  ?lastPacketSentTimestamp:Float,
  ?lastPacketReceivedTimestamp:Float,
  ?totalRoundTripTime:Float,
  ?currentRoundTripTime:Float,
  ?availableOutgoingBitrate:Float,
  ?availableIncomingBitrate:Float,
  ?requestsReceived:Int,
  ?requestsSent:Int,
  ?responsesReceived:Int,
  ?responsesSent:Int,
  ?consentRequestsSent:Int,
  ?packetsDiscardedOnSend:Int,
  ?bytesDiscardedOnSend:Int,
}
