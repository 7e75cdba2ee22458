// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCQualityLimitationReason` of the specification "webrtc-stats". */
enum abstract QualityLimitationReason(String) from String to String {
  var NONE = "none";
  var CPU = "cpu";
  var BANDWIDTH = "bandwidth";
  var OTHER = "other";
}
