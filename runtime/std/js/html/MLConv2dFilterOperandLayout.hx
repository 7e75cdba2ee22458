// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLConv2dFilterOperandLayout` of the specification "webnn". */
enum abstract MLConv2dFilterOperandLayout(String) from String to String {
  var OIHW = "oihw";
  var HWIO = "hwio";
  var OHWI = "ohwi";
  var IHWO = "ihwo";
}
