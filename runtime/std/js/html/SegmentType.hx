// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SegmentType` of the specification "mediacapture-extensions". */
enum abstract SegmentType(String) from String to String {
  var HUMAN_FACE = "human-face";
  var LEFT_EYE = "left-eye";
  var RIGHT_EYE = "right-eye";
  var EYE = "eye";
  var MOUTH = "mouth";
}
