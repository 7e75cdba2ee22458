// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FrameType` of the specification "service-workers". */
enum abstract FrameType(String) from String to String {
  var AUXILIARY = "auxiliary";
  var TOP_LEVEL = "top-level";
  var NESTED = "nested";
  var NONE = "none";
}
