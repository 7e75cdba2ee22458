// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoEncoderBitrateMode` of the specification "webcodecs". */
enum abstract VideoEncoderBitrateMode(String) from String to String {
  var CONSTANT = "constant";
  var VARIABLE = "variable";
  var QUANTIZER = "quantizer";
}
