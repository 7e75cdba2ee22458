// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PointerAxis` of the specification "pointer-animations". */
enum abstract PointerAxis(String) from String to String {
  var BLOCK = "block";
  var INLINE = "inline";
  var X = "x";
  var Y = "y";
}
