// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SlotAssignmentMode` of the specification "dom". */
enum abstract SlotAssignmentMode(String) from String to String {
  var MANUAL = "manual";
  var NAMED = "named";
}
