// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGEllipseElement` of the specification "SVG". */
@:native("SVGEllipseElement")
extern class EllipseElement extends GeometryElement {
  var cx(default, null):AnimatedLength;
  var cy(default, null):AnimatedLength;
  var rx(default, null):AnimatedLength;
  var ry(default, null):AnimatedLength;
}
