// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CompositeOperation` of the specification "web-animations". */
enum abstract CompositeOperation(String) from String to String {
  var REPLACE = "replace";
  var ADD = "add";
  var ACCUMULATE = "accumulate";
}
