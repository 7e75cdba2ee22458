// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformanceTimingConfidenceValue` of the specification "navigation-timing". */
enum abstract PerformanceTimingConfidenceValue(String) from String to String {
  var HIGH = "high";
  var LOW = "low";
}
