// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSHWB` of the specification "css-typed-om". */
@:native("CSSHWB")
extern class CSSHWB extends CSSColorValue {
  function new(h:CSSNumericValue, w:haxe.extern.EitherType<Float, CSSNumericValue>, b:haxe.extern.EitherType<Float, CSSNumericValue>, ?alpha:haxe.extern.EitherType<Float, CSSNumericValue>):Void;
  var h:CSSNumericValue;
  var w:haxe.extern.EitherType<Float, CSSNumericValue>;
  var b:haxe.extern.EitherType<Float, CSSNumericValue>;
  var alpha:haxe.extern.EitherType<Float, CSSNumericValue>;
}
