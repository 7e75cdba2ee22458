// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MeteringMode` of the specification "image-capture". */
enum abstract MeteringMode(String) from String to String {
  var NONE = "none";
  var MANUAL = "manual";
  var SINGLE_SHOT = "single-shot";
  var CONTINUOUS = "continuous";
}
