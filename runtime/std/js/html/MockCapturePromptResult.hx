// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MockCapturePromptResult` of the specification "mediacapture-automation". */
enum abstract MockCapturePromptResult(String) from String to String {
  var GRANTED = "granted";
  var DENIED = "denied";
}
