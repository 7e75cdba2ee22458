// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGRadialGradientElement` of the specification "SVG". */
@:native("SVGRadialGradientElement")
extern class RadialGradientElement extends GradientElement {
  var cx(default, null):AnimatedLength;
  var cy(default, null):AnimatedLength;
  var r(default, null):AnimatedLength;
  var fx(default, null):AnimatedLength;
  var fy(default, null):AnimatedLength;
  var fr(default, null):AnimatedLength;
}
