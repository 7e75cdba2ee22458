// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HumanFaceDetectionModeEnum` of the specification "mediacapture-extensions". */
enum abstract HumanFaceDetectionModeEnum(String) from String to String {
  var NONE = "none";
  var BOUNDING_BOX = "bounding-box";
  var BOUNDING_BOX_WITH_LANDMARK_CENTER_POINT = "bounding-box-with-landmark-center-point";
}
