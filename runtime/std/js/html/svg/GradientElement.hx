// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGGradientElement` of the specification "SVG". */
@:native("SVGGradientElement")
extern class GradientElement extends Element {
  static inline var SVG_SPREADMETHOD_UNKNOWN:Int = 0;
  static inline var SVG_SPREADMETHOD_PAD:Int = 1;
  static inline var SVG_SPREADMETHOD_REFLECT:Int = 2;
  static inline var SVG_SPREADMETHOD_REPEAT:Int = 3;
  var gradientUnits(default, null):AnimatedEnumeration;
  var gradientTransform(default, null):AnimatedTransformList;
  var spreadMethod(default, null):AnimatedEnumeration;
  var href(default, null):AnimatedString;
}
