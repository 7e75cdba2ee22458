// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCPeerConnectionIceEventInit` of the specification "webrtc". */
typedef PeerConnectionIceEventInit = {
  > js.html.EventInit,
  ?candidate:IceCandidate,
  ?url:String,
}
