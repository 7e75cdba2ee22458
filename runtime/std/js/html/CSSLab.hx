// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSLab` of the specification "css-typed-om". */
@:native("CSSLab")
extern class CSSLab extends CSSColorValue {
  function new(l:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>, a:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>, b:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>, ?alpha:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>):Void;
  var l:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>;
  var a:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>;
  var b:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>;
  var alpha:haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>;
}
