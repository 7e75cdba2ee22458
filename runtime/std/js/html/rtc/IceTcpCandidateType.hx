// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIceTcpCandidateType` of the specification "webrtc". */
enum abstract IceTcpCandidateType(String) from String to String {
  var ACTIVE = "active";
  var PASSIVE = "passive";
  var SO = "so";
}
