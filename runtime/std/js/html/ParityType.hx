// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ParityType` of the specification "serial". */
enum abstract ParityType(String) from String to String {
  var NONE = "none";
  var EVEN = "even";
  var ODD = "odd";
}
