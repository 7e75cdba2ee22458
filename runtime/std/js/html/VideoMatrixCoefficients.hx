// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoMatrixCoefficients` of the specification "webcodecs". */
enum abstract VideoMatrixCoefficients(String) from String to String {
  var RGB = "rgb";
  var BT709 = "bt709";
  var BT470BG = "bt470bg";
  var SMPTE170M = "smpte170m";
  var BT2020_NCL = "bt2020-ncl";
}
