// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RequestPriority` of the specification "fetch". */
enum abstract RequestPriority(String) from String to String {
  var HIGH = "high";
  var LOW = "low";
  var AUTO = "auto";
}
