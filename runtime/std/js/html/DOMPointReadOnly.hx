// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DOMPointReadOnly` of the specification "geometry". */
@:native("DOMPointReadOnly")
extern class DOMPointReadOnly {
  function new(?x:Float, ?y:Float, ?z:Float, ?w:Float):Void;
  var x(default, null):Float;
  var y(default, null):Float;
  var z(default, null):Float;
  var w(default, null):Float;
  function matrixTransform(?matrix:DOMMatrixInit):DOMPoint;
  function toJSON():Dynamic;
  static function fromPoint(?other:DOMPointInit):DOMPointReadOnly;
}
