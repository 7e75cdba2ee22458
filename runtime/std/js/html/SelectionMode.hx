// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SelectionMode` of the specification "html". */
enum abstract SelectionMode(String) from String to String {
  var SELECT = "select";
  var START = "start";
  var END = "end";
  var PRESERVE = "preserve";
}
