// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCSdpType` of the specification "webrtc". */
enum abstract SdpType(String) from String to String {
  var OFFER = "offer";
  var PRANSWER = "pranswer";
  var ANSWER = "answer";
  var ROLLBACK = "rollback";
}
