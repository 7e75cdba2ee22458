// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGAngle` of the specification "SVG". */
@:native("SVGAngle")
extern class Angle {
  static inline var SVG_ANGLETYPE_UNKNOWN:Int = 0;
  static inline var SVG_ANGLETYPE_UNSPECIFIED:Int = 1;
  static inline var SVG_ANGLETYPE_DEG:Int = 2;
  static inline var SVG_ANGLETYPE_RAD:Int = 3;
  static inline var SVG_ANGLETYPE_GRAD:Int = 4;
  var unitType(default, null):Int;
  var value:Float;
  var valueInSpecifiedUnits:Float;
  var valueAsString:String;
  function newValueSpecifiedUnits(unitType:Int, valueInSpecifiedUnits:Float):Void;
  function convertToSpecifiedUnits(unitType:Int):Void;
}
