// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGFEDiffuseLightingElement` of the specification "filter-effects". */
@:native("SVGFEDiffuseLightingElement")
extern class FEDiffuseLightingElement extends Element {
  var in1(default, null):AnimatedString;
  var surfaceScale(default, null):AnimatedNumber;
  var diffuseConstant(default, null):AnimatedNumber;
  var kernelUnitLengthX(default, null):AnimatedNumber;
  var kernelUnitLengthY(default, null):AnimatedNumber;
  var x(default, null):AnimatedLength;
  var y(default, null):AnimatedLength;
  var width(default, null):AnimatedLength;
  var height(default, null):AnimatedLength;
  var result(default, null):AnimatedString;
}
