// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PredefinedColorSpace` of the specification "html". */
enum abstract PredefinedColorSpace(String) from String to String {
  var SRGB = "srgb";
  var SRGB_LINEAR = "srgb-linear";
  var DISPLAY_P3 = "display-p3";
  var DISPLAY_P3_LINEAR = "display-p3-linear";
}
