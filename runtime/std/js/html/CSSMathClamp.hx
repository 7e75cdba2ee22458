// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSMathClamp` of the specification "css-typed-om". */
@:native("CSSMathClamp")
extern class CSSMathClamp extends CSSMathValue {
  function new(lower:haxe.extern.EitherType<Float, CSSNumericValue>, value:haxe.extern.EitherType<Float, CSSNumericValue>, upper:haxe.extern.EitherType<Float, CSSNumericValue>):Void;
  var lower(default, null):CSSNumericValue;
  var value(default, null):CSSNumericValue;
  var upper(default, null):CSSNumericValue;
}
