// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGFEColorMatrixElement` of the specification "filter-effects". */
@:native("SVGFEColorMatrixElement")
extern class FEColorMatrixElement extends Element {
  static inline var SVG_FECOLORMATRIX_TYPE_UNKNOWN:Int = 0;
  static inline var SVG_FECOLORMATRIX_TYPE_MATRIX:Int = 1;
  static inline var SVG_FECOLORMATRIX_TYPE_SATURATE:Int = 2;
  static inline var SVG_FECOLORMATRIX_TYPE_HUEROTATE:Int = 3;
  static inline var SVG_FECOLORMATRIX_TYPE_LUMINANCETOALPHA:Int = 4;
  var in1(default, null):AnimatedString;
  var type(default, null):AnimatedEnumeration;
  var values(default, null):AnimatedNumberList;
  var x(default, null):AnimatedLength;
  var y(default, null):AnimatedLength;
  var width(default, null):AnimatedLength;
  var height(default, null):AnimatedLength;
  var result(default, null):AnimatedString;
}
