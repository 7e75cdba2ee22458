// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGTransform` of the specification "SVG". */
@:native("SVGTransform")
extern class Transform {
  static inline var SVG_TRANSFORM_UNKNOWN:Int = 0;
  static inline var SVG_TRANSFORM_MATRIX:Int = 1;
  static inline var SVG_TRANSFORM_TRANSLATE:Int = 2;
  static inline var SVG_TRANSFORM_SCALE:Int = 3;
  static inline var SVG_TRANSFORM_ROTATE:Int = 4;
  static inline var SVG_TRANSFORM_SKEWX:Int = 5;
  static inline var SVG_TRANSFORM_SKEWY:Int = 6;
  var type(default, null):Int;
  var matrix(default, null):Dynamic;
  var angle(default, null):Float;
  function setMatrix(?matrix:js.html.DOMMatrix2DInit):Void;
  function setTranslate(tx:Float, ty:Float):Void;
  function setScale(sx:Float, sy:Float):Void;
  function setRotate(angle:Float, cx:Float, cy:Float):Void;
  function setSkewX(angle:Float):Void;
  function setSkewY(angle:Float):Void;
}
