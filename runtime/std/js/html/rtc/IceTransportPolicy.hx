// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIceTransportPolicy` of the specification "webrtc". */
enum abstract IceTransportPolicy(String) from String to String {
  var RELAY = "relay";
  var ALL = "all";
}
