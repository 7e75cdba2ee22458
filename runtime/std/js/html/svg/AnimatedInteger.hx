// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGAnimatedInteger` of the specification "SVG". */
@:native("SVGAnimatedInteger")
extern class AnimatedInteger {
  var baseVal:Int;
  var animVal(default, null):Int;
}
