// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SFrameType` of the specification "webrtc-encoded-transform". */
enum abstract SFrameType(String) from String to String {
  var PER_FRAME = "per-frame";
  var PER_PACKET = "per-packet";
}
