// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLInputOperandLayout` of the specification "webnn". */
enum abstract MLInputOperandLayout(String) from String to String {
  var NCHW = "nchw";
  var NHWC = "nhwc";
}
