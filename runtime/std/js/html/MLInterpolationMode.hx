// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLInterpolationMode` of the specification "webnn". */
enum abstract MLInterpolationMode(String) from String to String {
  var NEAREST_NEIGHBOR = "nearest-neighbor";
  var LINEAR = "linear";
}
