// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGAnimatedNumberList` of the specification "SVG". */
@:native("SVGAnimatedNumberList")
extern class AnimatedNumberList {
  var baseVal(default, null):NumberList;
  var animVal(default, null):NumberList;
}
