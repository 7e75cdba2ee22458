// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGAnimatedLength` of the specification "SVG". */
@:native("SVGAnimatedLength")
extern class AnimatedLength {
  var baseVal(default, null):Length;
  var animVal(default, null):Length;
}
