// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DOMMatrix` of the specification "geometry". */
@:native("DOMMatrix")
extern class DOMMatrix extends DOMMatrixReadOnly {
  function new(?init:haxe.extern.EitherType<String, Array<Float>>):Void;
  function multiplySelf(?other:DOMMatrixInit):DOMMatrix;
  function preMultiplySelf(?other:DOMMatrixInit):DOMMatrix;
  function translateSelf(?tx:Float, ?ty:Float, ?tz:Float):DOMMatrix;
  function scaleSelf(?scaleX:Float, ?scaleY:Float, ?scaleZ:Float, ?originX:Float, ?originY:Float, ?originZ:Float):DOMMatrix;
  function scale3dSelf(?scale:Float, ?originX:Float, ?originY:Float, ?originZ:Float):DOMMatrix;
  function rotateSelf(?rotX:Float, ?rotY:Float, ?rotZ:Float):DOMMatrix;
  function rotateFromVectorSelf(?x:Float, ?y:Float):DOMMatrix;
  function rotateAxisAngleSelf(?x:Float, ?y:Float, ?z:Float, ?angle:Float):DOMMatrix;
  function skewXSelf(?sx:Float):DOMMatrix;
  function skewYSelf(?sy:Float):DOMMatrix;
  function invertSelf():DOMMatrix;
  function setMatrixValue(transformList:String):DOMMatrix;
  static function fromMatrix(?other:DOMMatrixInit):DOMMatrix;
  static function fromFloat32Array(array32:js.lib.Float32Array):DOMMatrix;
  static function fromFloat64Array(array64:js.lib.Float64Array):DOMMatrix;
}
