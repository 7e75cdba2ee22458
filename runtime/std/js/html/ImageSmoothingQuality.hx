// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ImageSmoothingQuality` of the specification "html". */
enum abstract ImageSmoothingQuality(String) from String to String {
  var LOW = "low";
  var MEDIUM = "medium";
  var HIGH = "high";
}
