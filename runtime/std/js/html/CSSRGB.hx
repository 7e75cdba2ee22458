// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSRGB` of the specification "css-typed-om". */
@:native("CSSRGB")
extern class CSSRGB extends CSSColorValue {
  function new(r:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>, g:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>, b:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>, ?alpha:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>):Void;
  var r:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>;
  var g:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>;
  var b:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>;
  var alpha:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>;
}
