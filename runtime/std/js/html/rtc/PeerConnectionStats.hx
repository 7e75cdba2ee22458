// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCPeerConnectionStats` of the specification "webrtc-stats". */
typedef PeerConnectionStats = {
  > Stats,
  ?dataChannelsOpened:Int,
  ?dataChannelsClosed:Int,
}
