// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSColor` of the specification "css-typed-om". */
@:native("CSSColor")
extern class CSSColor extends CSSColorValue {
  function new(colorSpace:haxe.extern.EitherType<String, CSSKeywordValue>, channels:Array<haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>>, ?alpha:haxe.extern.EitherType<Float, CSSNumericValue>):Void;
  var colorSpace:haxe.extern.EitherType<String, CSSKeywordValue>;
  var channels:Array<haxe.extern.EitherType<Float, haxe.extern.EitherType<CSSNumericValue, haxe.extern.EitherType<String, CSSKeywordValue>>>>;
  var alpha:haxe.extern.EitherType<Float, CSSNumericValue>;
}
