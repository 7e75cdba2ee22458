// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCConfiguration` of the specification "webrtc". */
typedef Configuration = {
  ?iceServers:Array<IceServer>,
  ?iceTransportPolicy:IceTransportPolicy,
  ?bundlePolicy:BundlePolicy,
  ?rtcpMuxPolicy:RtcpMuxPolicy,
  ?certificates:Array<Certificate>,
  ?iceCandidatePoolSize:Int,
  ?peerIdentity:String,
}
