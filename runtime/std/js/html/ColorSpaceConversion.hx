// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ColorSpaceConversion` of the specification "html". */
enum abstract ColorSpaceConversion(String) from String to String {
  var NONE = "none";
  var DEFAULT = "default";
}
