// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGAnimatedNumber` of the specification "SVG". */
@:native("SVGAnimatedNumber")
extern class AnimatedNumber {
  var baseVal:Float;
  var animVal(default, null):Float;
}
