// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGCircleElement` of the specification "SVG". */
@:native("SVGCircleElement")
extern class CircleElement extends GeometryElement {
  var cx(default, null):AnimatedLength;
  var cy(default, null):AnimatedLength;
  var r(default, null):AnimatedLength;
}
