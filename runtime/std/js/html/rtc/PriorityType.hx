// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCPriorityType` of the specification "webrtc-priority". */
enum abstract PriorityType(String) from String to String {
  var VERY_LOW = "very-low";
  var LOW = "low";
  var MEDIUM = "medium";
  var HIGH = "high";
}
