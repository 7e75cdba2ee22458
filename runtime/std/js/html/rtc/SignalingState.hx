// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCSignalingState` of the specification "webrtc". */
enum abstract SignalingState(String) from String to String {
  var STABLE = "stable";
  var HAVE_LOCAL_OFFER = "have-local-offer";
  var HAVE_REMOTE_OFFER = "have-remote-offer";
  var HAVE_LOCAL_PRANSWER = "have-local-pranswer";
  var HAVE_REMOTE_PRANSWER = "have-remote-pranswer";
  var CLOSED = "closed";
}
