// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoResizeModeEnum` of the specification "mediacapture-streams". */
enum abstract VideoResizeModeEnum(String) from String to String {
  var NONE = "none";
  var CROP_AND_SCALE = "crop-and-scale";
}
