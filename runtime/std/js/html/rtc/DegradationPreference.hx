// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCDegradationPreference` of the specification "mst-content-hint". */
enum abstract DegradationPreference(String) from String to String {
  var MAINTAIN_FRAMERATE = "maintain-framerate";
  var MAINTAIN_RESOLUTION = "maintain-resolution";
  var BALANCED = "balanced";
  var MAINTAIN_FRAMERATE_AND_RESOLUTION = "maintain-framerate-and-resolution";
}
