// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSMathValue` of the specification "css-typed-om". */
@:native("CSSMathValue")
extern class CSSMathValue extends CSSNumericValue {
  @:native("operator") var operator_(default, null):CSSMathOperator;
}
