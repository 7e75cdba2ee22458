// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSMathMin` of the specification "css-typed-om". */
@:native("CSSMathMin")
extern class CSSMathMin extends CSSMathValue {
  function new(args:haxe.extern.Rest<haxe.extern.EitherType<Float, CSSNumericValue>>):Void;
  var values(default, null):CSSNumericArray;
}
