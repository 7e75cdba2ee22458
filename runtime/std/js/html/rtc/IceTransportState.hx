// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIceTransportState` of the specification "webrtc". */
enum abstract IceTransportState(String) from String to String {
  var CLOSED = "closed";
  var FAILED = "failed";
  var DISCONNECTED = "disconnected";
  var NEW = "new";
  var CHECKING = "checking";
  var COMPLETED = "completed";
  var CONNECTED = "connected";
}
