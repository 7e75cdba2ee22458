// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSMathInvert` of the specification "css-typed-om". */
@:native("CSSMathInvert")
extern class CSSMathInvert extends CSSMathValue {
  function new(arg:haxe.extern.EitherType<Float, CSSNumericValue>):Void;
  var value(default, null):CSSNumericValue;
}
