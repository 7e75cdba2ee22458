// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGPatternElement` of the specification "SVG". */
@:native("SVGPatternElement")
extern class PatternElement extends Element {
  var patternUnits(default, null):AnimatedEnumeration;
  var patternContentUnits(default, null):AnimatedEnumeration;
  var patternTransform(default, null):AnimatedTransformList;
  var x(default, null):AnimatedLength;
  var y(default, null):AnimatedLength;
  var width(default, null):AnimatedLength;
  var height(default, null):AnimatedLength;
  var viewBox(default, null):AnimatedRect;
  var preserveAspectRatio(default, null):AnimatedPreserveAspectRatio;
  var href(default, null):AnimatedString;
}
