// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IterationCompositeOperation` of the specification "web-animations-2". */
enum abstract IterationCompositeOperation(String) from String to String {
  var REPLACE = "replace";
  var ACCUMULATE = "accumulate";
}
