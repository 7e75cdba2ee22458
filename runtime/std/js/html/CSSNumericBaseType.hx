// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSNumericBaseType` of the specification "css-typed-om". */
enum abstract CSSNumericBaseType(String) from String to String {
  var LENGTH = "length";
  var ANGLE = "angle";
  var TIME = "time";
  var FREQUENCY = "frequency";
  var RESOLUTION = "resolution";
  var FLEX = "flex";
  var PERCENT = "percent";
}
