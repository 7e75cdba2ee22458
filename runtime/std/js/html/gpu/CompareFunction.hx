// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.gpu;

/** `GPUCompareFunction` of the specification "webgpu". */
enum abstract CompareFunction(String) from String to String {
  var NEVER = "never";
  var LESS = "less";
  var EQUAL = "equal";
  var LESS_EQUAL = "less-equal";
  var GREATER = "greater";
  var NOT_EQUAL = "not-equal";
  var GREATER_EQUAL = "greater-equal";
  var ALWAYS = "always";
}
