// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGFETurbulenceElement` of the specification "filter-effects". */
@:native("SVGFETurbulenceElement")
extern class FETurbulenceElement extends Element {
  static inline var SVG_TURBULENCE_TYPE_UNKNOWN:Int = 0;
  static inline var SVG_TURBULENCE_TYPE_FRACTALNOISE:Int = 1;
  static inline var SVG_TURBULENCE_TYPE_TURBULENCE:Int = 2;
  static inline var SVG_STITCHTYPE_UNKNOWN:Int = 0;
  static inline var SVG_STITCHTYPE_STITCH:Int = 1;
  static inline var SVG_STITCHTYPE_NOSTITCH:Int = 2;
  var baseFrequencyX(default, null):AnimatedNumber;
  var baseFrequencyY(default, null):AnimatedNumber;
  var numOctaves(default, null):AnimatedInteger;
  var seed(default, null):AnimatedNumber;
  var stitchTiles(default, null):AnimatedEnumeration;
  var type(default, null):AnimatedEnumeration;
  var x(default, null):AnimatedLength;
  var y(default, null):AnimatedLength;
  var width(default, null):AnimatedLength;
  var height(default, null):AnimatedLength;
  var result(default, null):AnimatedString;
}
