// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSLCH` of the specification "css-typed-om". */
@:native("CSSLCH")
extern class CSSLCH extends CSSColorValue {
  function new(l:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>, c:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>, h:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>, ?alpha:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>):Void;
  var l:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>;
  var c:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>;
  var h:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>;
  var alpha:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>;
}
