// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGAnimatedAngle` of the specification "SVG". */
@:native("SVGAnimatedAngle")
extern class AnimatedAngle {
  var baseVal(default, null):Angle;
  var animVal(default, null):Angle;
}
