// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGAnimatedBoolean` of the specification "SVG". */
@:native("SVGAnimatedBoolean")
extern class AnimatedBoolean {
  var baseVal:Bool;
  var animVal(default, null):Bool;
}
