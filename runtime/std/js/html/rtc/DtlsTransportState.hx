// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCDtlsTransportState` of the specification "webrtc". */
enum abstract DtlsTransportState(String) from String to String {
  var NEW = "new";
  var CONNECTING = "connecting";
  var CONNECTED = "connected";
  var CLOSED = "closed";
  var FAILED = "failed";
}
