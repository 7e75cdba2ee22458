// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformancePreference` of the specification "writing-assistance-apis". */
enum abstract PerformancePreference(String) from String to String {
  var AUTO = "auto";
  var SPEED = "speed";
  var CAPABILITY = "capability";
}
