// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LandmarkType` of the specification "shape-detection-api". */
enum abstract LandmarkType(String) from String to String {
  var MOUTH = "mouth";
  var EYE = "eye";
  var NOSE = "nose";
}
