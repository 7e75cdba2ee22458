// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGAnimatedTransformList` of the specification "SVG". */
@:native("SVGAnimatedTransformList")
extern class AnimatedTransformList {
  var baseVal(default, null):TransformList;
  var animVal(default, null):TransformList;
}
