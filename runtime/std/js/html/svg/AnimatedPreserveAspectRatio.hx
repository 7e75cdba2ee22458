// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGAnimatedPreserveAspectRatio` of the specification "SVG". */
@:native("SVGAnimatedPreserveAspectRatio")
extern class AnimatedPreserveAspectRatio {
  var baseVal(default, null):PreserveAspectRatio;
  var animVal(default, null):PreserveAspectRatio;
}
