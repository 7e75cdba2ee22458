// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MLConvTranspose2dFilterOperandLayout` of the specification "webnn". */
enum abstract MLConvTranspose2dFilterOperandLayout(String) from String to String {
  var IOHW = "iohw";
  var HWOI = "hwoi";
  var OHWI = "ohwi";
}
