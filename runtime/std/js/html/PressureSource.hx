// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PressureSource` of the specification "compute-pressure". */
enum abstract PressureSource(String) from String to String {
  var CPU = "cpu";
}
