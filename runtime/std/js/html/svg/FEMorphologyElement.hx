// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGFEMorphologyElement` of the specification "filter-effects". */
@:native("SVGFEMorphologyElement")
extern class FEMorphologyElement extends Element {
  static inline var SVG_MORPHOLOGY_OPERATOR_UNKNOWN:Int = 0;
  static inline var SVG_MORPHOLOGY_OPERATOR_ERODE:Int = 1;
  static inline var SVG_MORPHOLOGY_OPERATOR_DILATE:Int = 2;
  var in1(default, null):AnimatedString;
  @:native("operator") var operator_(default, null):AnimatedEnumeration;
  var radiusX(default, null):AnimatedNumber;
  var radiusY(default, null):AnimatedNumber;
  var x(default, null):AnimatedLength;
  var y(default, null):AnimatedLength;
  var width(default, null):AnimatedLength;
  var height(default, null):AnimatedLength;
  var result(default, null):AnimatedString;
}
