// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCDataChannelState` of the specification "webrtc". */
enum abstract DataChannelState(String) from String to String {
  var CONNECTING = "connecting";
  var OPEN = "open";
  var CLOSING = "closing";
  var CLOSED = "closed";
}
