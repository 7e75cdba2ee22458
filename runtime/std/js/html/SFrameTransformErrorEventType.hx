// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SFrameTransformErrorEventType` of the specification "webrtc-encoded-transform". */
enum abstract SFrameTransformErrorEventType(String) from String to String {
  var AUTHENTICATION = "authentication";
  var KEY_ID = "keyID";
  var SYNTAX = "syntax";
}
