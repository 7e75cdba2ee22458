// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSNumericValue` of the specification "css-typed-om". */
@:native("CSSNumericValue")
extern class CSSNumericValue extends CSSStyleValue {
  function add(values:haxe.extern.Rest<haxe.extern.EitherType<Float, CSSNumericValue>>):CSSNumericValue;
  function sub(values:haxe.extern.Rest<haxe.extern.EitherType<Float, CSSNumericValue>>):CSSNumericValue;
  function mul(values:haxe.extern.Rest<haxe.extern.EitherType<Float, CSSNumericValue>>):CSSNumericValue;
  function div(values:haxe.extern.Rest<haxe.extern.EitherType<Float, CSSNumericValue>>):CSSNumericValue;
  function min(values:haxe.extern.Rest<haxe.extern.EitherType<Float, CSSNumericValue>>):CSSNumericValue;
  function max(values:haxe.extern.Rest<haxe.extern.EitherType<Float, CSSNumericValue>>):CSSNumericValue;
  function equals(value:haxe.extern.Rest<haxe.extern.EitherType<Float, CSSNumericValue>>):Bool;
  function to(unit:String):CSSUnitValue;
  function toSum(units:haxe.extern.Rest<String>):CSSMathSum;
  function type():CSSNumericType;
  static function parse(cssText:String):CSSNumericValue;
}
