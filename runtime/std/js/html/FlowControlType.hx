// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FlowControlType` of the specification "serial". */
enum abstract FlowControlType(String) from String to String {
  var NONE = "none";
  var HARDWARE = "hardware";
}
