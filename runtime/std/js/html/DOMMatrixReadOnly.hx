// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DOMMatrixReadOnly` of the specification "geometry". */
@:native("DOMMatrixReadOnly")
extern class DOMMatrixReadOnly {
  function new(?init:haxe.extern.EitherType<String, Array<Float>>):Void;
  var a(default, null):Float;
  var b(default, null):Float;
  var c(default, null):Float;
  var d(default, null):Float;
  var e(default, null):Float;
  var f(default, null):Float;
  var m11(default, null):Float;
  var m12(default, null):Float;
  var m13(default, null):Float;
  var m14(default, null):Float;
  var m21(default, null):Float;
  var m22(default, null):Float;
  var m23(default, null):Float;
  var m24(default, null):Float;
  var m31(default, null):Float;
  var m32(default, null):Float;
  var m33(default, null):Float;
  var m34(default, null):Float;
  var m41(default, null):Float;
  var m42(default, null):Float;
  var m43(default, null):Float;
  var m44(default, null):Float;
  var is2D(default, null):Bool;
  var isIdentity(default, null):Bool;
  function translate(?tx:Float, ?ty:Float, ?tz:Float):DOMMatrix;
  function scale(?scaleX:Float, ?scaleY:Float, ?scaleZ:Float, ?originX:Float, ?originY:Float, ?originZ:Float):DOMMatrix;
  function scaleNonUniform(?scaleX:Float, ?scaleY:Float):DOMMatrix;
  function scale3d(?scale:Float, ?originX:Float, ?originY:Float, ?originZ:Float):DOMMatrix;
  function rotate(?rotX:Float, ?rotY:Float, ?rotZ:Float):DOMMatrix;
  function rotateFromVector(?x:Float, ?y:Float):DOMMatrix;
  function rotateAxisAngle(?x:Float, ?y:Float, ?z:Float, ?angle:Float):DOMMatrix;
  function skewX(?sx:Float):DOMMatrix;
  function skewY(?sy:Float):DOMMatrix;
  function multiply(?other:DOMMatrixInit):DOMMatrix;
  function flipX():DOMMatrix;
  function flipY():DOMMatrix;
  function inverse():DOMMatrix;
  function transformPoint(?point:DOMPointInit):DOMPoint;
  function toFloat32Array():js.lib.Float32Array;
  function toFloat64Array():js.lib.Float64Array;
  function toJSON():Dynamic;
  static function fromMatrix(?other:DOMMatrixInit):DOMMatrixReadOnly;
  static function fromFloat32Array(array32:js.lib.Float32Array):DOMMatrixReadOnly;
  static function fromFloat64Array(array64:js.lib.Float64Array):DOMMatrixReadOnly;
}
