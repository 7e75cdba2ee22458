// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CursorCaptureConstraint` of the specification "screen-capture". */
enum abstract CursorCaptureConstraint(String) from String to String {
  var NEVER = "never";
  var ALWAYS = "always";
  var MOTION = "motion";
}
