// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGFEBlendElement` of the specification "filter-effects". */
@:native("SVGFEBlendElement")
extern class FEBlendElement extends Element {
  static inline var SVG_FEBLEND_MODE_UNKNOWN:Int = 0;
  static inline var SVG_FEBLEND_MODE_NORMAL:Int = 1;
  static inline var SVG_FEBLEND_MODE_MULTIPLY:Int = 2;
  static inline var SVG_FEBLEND_MODE_SCREEN:Int = 3;
  static inline var SVG_FEBLEND_MODE_DARKEN:Int = 4;
  static inline var SVG_FEBLEND_MODE_LIGHTEN:Int = 5;
  static inline var SVG_FEBLEND_MODE_OVERLAY:Int = 6;
  static inline var SVG_FEBLEND_MODE_COLOR_DODGE:Int = 7;
  static inline var SVG_FEBLEND_MODE_COLOR_BURN:Int = 8;
  static inline var SVG_FEBLEND_MODE_HARD_LIGHT:Int = 9;
  static inline var SVG_FEBLEND_MODE_SOFT_LIGHT:Int = 10;
  static inline var SVG_FEBLEND_MODE_DIFFERENCE:Int = 11;
  static inline var SVG_FEBLEND_MODE_EXCLUSION:Int = 12;
  static inline var SVG_FEBLEND_MODE_HUE:Int = 13;
  static inline var SVG_FEBLEND_MODE_SATURATION:Int = 14;
  static inline var SVG_FEBLEND_MODE_COLOR:Int = 15;
  static inline var SVG_FEBLEND_MODE_LUMINOSITY:Int = 16;
  var in1(default, null):AnimatedString;
  var in2(default, null):AnimatedString;
  var mode(default, null):AnimatedEnumeration;
  var x(default, null):AnimatedLength;
  var y(default, null):AnimatedLength;
  var width(default, null):AnimatedLength;
  var height(default, null):AnimatedLength;
  var result(default, null):AnimatedString;
}
