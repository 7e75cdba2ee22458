// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGFEConvolveMatrixElement` of the specification "filter-effects". */
@:native("SVGFEConvolveMatrixElement")
extern class FEConvolveMatrixElement extends Element {
  static inline var SVG_EDGEMODE_UNKNOWN:Int = 0;
  static inline var SVG_EDGEMODE_DUPLICATE:Int = 1;
  static inline var SVG_EDGEMODE_WRAP:Int = 2;
  static inline var SVG_EDGEMODE_NONE:Int = 3;
  var in1(default, null):AnimatedString;
  var orderX(default, null):AnimatedInteger;
  var orderY(default, null):AnimatedInteger;
  var kernelMatrix(default, null):AnimatedNumberList;
  var divisor(default, null):AnimatedNumber;
  var bias(default, null):AnimatedNumber;
  var targetX(default, null):AnimatedInteger;
  var targetY(default, null):AnimatedInteger;
  var edgeMode(default, null):AnimatedEnumeration;
  var kernelUnitLengthX(default, null):AnimatedNumber;
  var kernelUnitLengthY(default, null):AnimatedNumber;
  var preserveAlpha(default, null):AnimatedBoolean;
  var x(default, null):AnimatedLength;
  var y(default, null):AnimatedLength;
  var width(default, null):AnimatedLength;
  var height(default, null):AnimatedLength;
  var result(default, null):AnimatedString;
}
