// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIceProtocol` of the specification "webrtc". */
enum abstract IceProtocol(String) from String to String {
  var UDP = "udp";
  var TCP = "tcp";
}
