// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TouchType` of the specification "touch-events". */
enum abstract TouchType(String) from String to String {
  var DIRECT = "direct";
  var STYLUS = "stylus";
}
