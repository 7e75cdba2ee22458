// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGRectElement` of the specification "SVG". */
@:native("SVGRectElement")
extern class RectElement extends GeometryElement {
  var x(default, null):AnimatedLength;
  var y(default, null):AnimatedLength;
  var width(default, null):AnimatedLength;
  var height(default, null):AnimatedLength;
  var rx(default, null):AnimatedLength;
  var ry(default, null):AnimatedLength;
}
