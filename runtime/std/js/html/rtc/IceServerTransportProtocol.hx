// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIceServerTransportProtocol` of the specification "webrtc". */
enum abstract IceServerTransportProtocol(String) from String to String {
  var UDP = "udp";
  var TCP = "tcp";
  var TLS = "tls";
}
