// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCLocalIceCandidateInit` of the specification "webrtc". */
typedef LocalIceCandidateInit = {
  > IceCandidateInit,
  ?relayProtocol:IceServerTransportProtocol,
  ?url:String,
}
