// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGFESpotLightElement` of the specification "filter-effects". */
@:native("SVGFESpotLightElement")
extern class FESpotLightElement extends Element {
  var x(default, null):AnimatedNumber;
  var y(default, null):AnimatedNumber;
  var z(default, null):AnimatedNumber;
  var pointsAtX(default, null):AnimatedNumber;
  var pointsAtY(default, null):AnimatedNumber;
  var pointsAtZ(default, null):AnimatedNumber;
  var specularExponent(default, null):AnimatedNumber;
  var limitingConeAngle(default, null):AnimatedNumber;
}
