// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ScrollAxis` of the specification "scroll-animations". */
enum abstract ScrollAxis(String) from String to String {
  var BLOCK = "block";
  var INLINE = "inline";
  var X = "x";
  var Y = "y";
}
