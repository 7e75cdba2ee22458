// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CaptureStartFocusBehavior` of the specification "screen-capture". */
enum abstract CaptureStartFocusBehavior(String) from String to String {
  var FOCUS_CAPTURING_APPLICATION = "focus-capturing-application";
  var FOCUS_CAPTURED_SURFACE = "focus-captured-surface";
  var NO_FOCUS_CHANGE = "no-focus-change";
}
