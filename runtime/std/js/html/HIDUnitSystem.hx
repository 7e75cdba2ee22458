// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HIDUnitSystem` of the specification "hid". */
enum abstract HIDUnitSystem(String) from String to String {
  var NONE = "none";
  var SI_LINEAR = "si-linear";
  var SI_ROTATION = "si-rotation";
  var ENGLISH_LINEAR = "english-linear";
  var ENGLISH_ROTATION = "english-rotation";
  var VENDOR_DEFINED = "vendor-defined";
  var RESERVED = "reserved";
}
