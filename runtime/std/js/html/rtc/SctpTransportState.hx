// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCSctpTransportState` of the specification "webrtc". */
enum abstract SctpTransportState(String) from String to String {
  var CONNECTING = "connecting";
  var CONNECTED = "connected";
  var CLOSED = "closed";
}
