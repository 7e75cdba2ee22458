// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSRotate` of the specification "css-typed-om". */
@:native("CSSRotate")
extern class CSSRotate extends CSSTransformComponent {
  @:overload(function(x:haxe.extern.EitherType<Float, CSSNumericValue>, y:haxe.extern.EitherType<Float, CSSNumericValue>, z:haxe.extern.EitherType<Float, CSSNumericValue>, angle:CSSNumericValue):Void {})
  function new(angle:CSSNumericValue):Void;
  var x:haxe.extern.EitherType<Float, CSSNumericValue>;
  var y:haxe.extern.EitherType<Float, CSSNumericValue>;
  var z:haxe.extern.EitherType<Float, CSSNumericValue>;
  var angle:CSSNumericValue;
}
