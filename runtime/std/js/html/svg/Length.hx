// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGLength` of the specification "SVG". */
@:native("SVGLength")
extern class Length {
  static inline var SVG_LENGTHTYPE_UNKNOWN:Int = 0;
  static inline var SVG_LENGTHTYPE_NUMBER:Int = 1;
  static inline var SVG_LENGTHTYPE_PERCENTAGE:Int = 2;
  static inline var SVG_LENGTHTYPE_EMS:Int = 3;
  static inline var SVG_LENGTHTYPE_EXS:Int = 4;
  static inline var SVG_LENGTHTYPE_PX:Int = 5;
  static inline var SVG_LENGTHTYPE_CM:Int = 6;
  static inline var SVG_LENGTHTYPE_MM:Int = 7;
  static inline var SVG_LENGTHTYPE_IN:Int = 8;
  static inline var SVG_LENGTHTYPE_PT:Int = 9;
  static inline var SVG_LENGTHTYPE_PC:Int = 10;
  var unitType(default, null):Int;
  var value:Float;
  var valueInSpecifiedUnits:Float;
  var valueAsString:String;
  function newValueSpecifiedUnits(unitType:Int, valueInSpecifiedUnits:Float):Void;
  function convertToSpecifiedUnits(unitType:Int):Void;
}
