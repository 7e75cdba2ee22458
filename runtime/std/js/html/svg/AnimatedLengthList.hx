// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGAnimatedLengthList` of the specification "SVG". */
@:native("SVGAnimatedLengthList")
extern class AnimatedLengthList {
  var baseVal(default, null):LengthList;
  var animVal(default, null):LengthList;
}
