// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGFEGaussianBlurElement` of the specification "filter-effects". */
@:native("SVGFEGaussianBlurElement")
extern class FEGaussianBlurElement extends Element {
  static inline var SVG_EDGEMODE_UNKNOWN:Int = 0;
  static inline var SVG_EDGEMODE_DUPLICATE:Int = 1;
  static inline var SVG_EDGEMODE_WRAP:Int = 2;
  static inline var SVG_EDGEMODE_NONE:Int = 3;
  var in1(default, null):AnimatedString;
  var stdDeviationX(default, null):AnimatedNumber;
  var stdDeviationY(default, null):AnimatedNumber;
  var edgeMode(default, null):AnimatedEnumeration;
  function setStdDeviation(stdDeviationX:Float, stdDeviationY:Float):Void;
  var x(default, null):AnimatedLength;
  var y(default, null):AnimatedLength;
  var width(default, null):AnimatedLength;
  var height(default, null):AnimatedLength;
  var result(default, null):AnimatedString;
}
