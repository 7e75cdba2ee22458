// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIceCandidateStats` of the specification "webrtc-stats". */
typedef IceCandidateStats = {
  > Stats,
  transportId:String,
  ?address:String,
  ?port:Int,
  ?protocol:String,
  candidateType:IceCandidateType,
  ?priority:Int,
  ?url:String,
  ?relayProtocol:IceServerTransportProtocol,
  ?foundation:String,
  ?relatedAddress:String,
  ?relatedPort:Int,
  ?usernameFragment:String,
  ?tcpType:IceTcpCandidateType,
}
