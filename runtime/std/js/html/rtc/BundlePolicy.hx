// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCBundlePolicy` of the specification "webrtc". */
enum abstract BundlePolicy(String) from String to String {
  var BALANCED = "balanced";
  var MAX_COMPAT = "max-compat";
  var MAX_BUNDLE = "max-bundle";
}
