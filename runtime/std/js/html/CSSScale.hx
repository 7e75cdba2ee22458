// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSScale` of the specification "css-typed-om". */
@:native("CSSScale")
extern class CSSScale extends CSSTransformComponent {
  function new(x:haxe.extern.EitherType<Float, CSSNumericValue>, y:haxe.extern.EitherType<Float, CSSNumericValue>, ?z:haxe.extern.EitherType<Float, CSSNumericValue>):Void;
  var x:haxe.extern.EitherType<Float, CSSNumericValue>;
  var y:haxe.extern.EitherType<Float, CSSNumericValue>;
  var z:haxe.extern.EitherType<Float, CSSNumericValue>;
}
