// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIceRole` of the specification "webrtc". */
enum abstract IceRole(String) from String to String {
  var UNKNOWN = "unknown";
  var CONTROLLING = "controlling";
  var CONTROLLED = "controlled";
}
