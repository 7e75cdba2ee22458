// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PressureState` of the specification "compute-pressure". */
enum abstract PressureState(String) from String to String {
  var NOMINAL = "nominal";
  var FAIR = "fair";
  var SERIOUS = "serious";
  var CRITICAL = "critical";
}
