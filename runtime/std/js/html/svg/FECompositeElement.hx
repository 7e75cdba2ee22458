// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGFECompositeElement` of the specification "filter-effects". */
@:native("SVGFECompositeElement")
extern class FECompositeElement extends Element {
  static inline var SVG_FECOMPOSITE_OPERATOR_UNKNOWN:Int = 0;
  static inline var SVG_FECOMPOSITE_OPERATOR_OVER:Int = 1;
  static inline var SVG_FECOMPOSITE_OPERATOR_IN:Int = 2;
  static inline var SVG_FECOMPOSITE_OPERATOR_OUT:Int = 3;
  static inline var SVG_FECOMPOSITE_OPERATOR_ATOP:Int = 4;
  static inline var SVG_FECOMPOSITE_OPERATOR_XOR:Int = 5;
  static inline var SVG_FECOMPOSITE_OPERATOR_ARITHMETIC:Int = 6;
  var in1(default, null):AnimatedString;
  var in2(default, null):AnimatedString;
  @:native("operator") var operator_(default, null):AnimatedEnumeration;
  var k1(default, null):AnimatedNumber;
  var k2(default, null):AnimatedNumber;
  var k3(default, null):AnimatedNumber;
  var k4(default, null):AnimatedNumber;
  var x(default, null):AnimatedLength;
  var y(default, null):AnimatedLength;
  var width(default, null):AnimatedLength;
  var height(default, null):AnimatedLength;
  var result(default, null):AnimatedString;
}
