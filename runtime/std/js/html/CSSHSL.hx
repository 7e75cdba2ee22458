// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSHSL` of the specification "css-typed-om". */
@:native("CSSHSL")
extern class CSSHSL extends CSSColorValue {
  function new(h:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>, s:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>, l:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>, ?alpha:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>):Void;
  var h:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>;
  var s:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>;
  var l:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>;
  var alpha:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>;
}
