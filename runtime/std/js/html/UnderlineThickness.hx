// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `UnderlineThickness` of the specification "edit-context". */
enum abstract UnderlineThickness(String) from String to String {
  var NONE = "none";
  var THIN = "thin";
  var THICK = "thick";
}
