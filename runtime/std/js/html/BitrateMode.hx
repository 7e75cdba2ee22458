// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BitrateMode` of the specification "mediastream-recording". */
enum abstract BitrateMode(String) from String to String {
  var CONSTANT = "constant";
  var VARIABLE = "variable";
}
