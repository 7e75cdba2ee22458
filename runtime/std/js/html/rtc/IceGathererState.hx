// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIceGathererState` of the specification "webrtc". */
enum abstract IceGathererState(String) from String to String {
  var NEW = "new";
  var GATHERING = "gathering";
  var COMPLETE = "complete";
}
