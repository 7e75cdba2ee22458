// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGAnimatedEnumeration` of the specification "SVG". */
@:native("SVGAnimatedEnumeration")
extern class AnimatedEnumeration {
  var baseVal:Int;
  var animVal(default, null):Int;
}
