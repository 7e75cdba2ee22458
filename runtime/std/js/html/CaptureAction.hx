// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CaptureAction` of the specification "mediacapture-handle-actions". */
enum abstract CaptureAction(String) from String to String {
  var NEXT = "next";
  var PREVIOUS = "previous";
  var FIRST = "first";
  var LAST = "last";
}
