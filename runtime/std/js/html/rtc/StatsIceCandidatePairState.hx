// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCStatsIceCandidatePairState` of the specification "webrtc-stats". */
enum abstract StatsIceCandidatePairState(String) from String to String {
  var FROZEN = "frozen";
  var WAITING = "waiting";
  var IN_PROGRESS = "in-progress";
  var FAILED = "failed";
  var SUCCEEDED = "succeeded";
}
