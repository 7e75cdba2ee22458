// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ColorGamut` of the specification "media-capabilities". */
enum abstract ColorGamut(String) from String to String {
  var SRGB = "srgb";
  var P3 = "p3";
  var REC2020 = "rec2020";
}
