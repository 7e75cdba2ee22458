// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CanvasDirection` of the specification "html". */
enum abstract CanvasDirection(String) from String to String {
  var LTR = "ltr";
  var RTL = "rtl";
  var INHERIT = "inherit";
}
