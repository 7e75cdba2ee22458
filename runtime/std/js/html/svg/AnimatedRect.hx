// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGAnimatedRect` of the specification "SVG". */
@:native("SVGAnimatedRect")
extern class AnimatedRect {
  var baseVal(default, null):Dynamic;
  var animVal(default, null):Dynamic;
}
