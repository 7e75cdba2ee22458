// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIceCandidateType` of the specification "webrtc". */
enum abstract IceCandidateType(String) from String to String {
  var HOST = "host";
  var SRFLX = "srflx";
  var PRFLX = "prflx";
  var RELAY = "relay";
}
