// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCPeerConnectionState` of the specification "webrtc". */
enum abstract PeerConnectionState(String) from String to String {
  var CLOSED = "closed";
  var FAILED = "failed";
  var DISCONNECTED = "disconnected";
  var NEW = "new";
  var CONNECTING = "connecting";
  var CONNECTED = "connected";
}
