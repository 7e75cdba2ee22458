// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSMathOperator` of the specification "css-typed-om". */
enum abstract CSSMathOperator(String) from String to String {
  var SUM = "sum";
  var PRODUCT = "product";
  var NEGATE = "negate";
  var INVERT = "invert";
  var MIN = "min";
  var MAX = "max";
  var CLAMP = "clamp";
}
