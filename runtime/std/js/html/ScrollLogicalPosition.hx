// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ScrollLogicalPosition` of the specification "cssom-view". */
enum abstract ScrollLogicalPosition(String) from String to String {
  var START = "start";
  var CENTER = "center";
  var END = "end";
  var NEAREST = "nearest";
}
