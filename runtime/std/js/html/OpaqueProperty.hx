// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `OpaqueProperty` of the specification "fenced-frame". */
enum abstract OpaqueProperty(String) from String to String {
  var OPAQUE = "opaque";
}
