// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ResizeQuality` of the specification "html". */
enum abstract ResizeQuality(String) from String to String {
  var PIXELATED = "pixelated";
  var LOW = "low";
  var MEDIUM = "medium";
  var HIGH = "high";
}
