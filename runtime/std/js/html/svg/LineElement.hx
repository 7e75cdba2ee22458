// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGLineElement` of the specification "SVG". */
@:native("SVGLineElement")
extern class LineElement extends GeometryElement {
  var x1(default, null):AnimatedLength;
  var y1(default, null):AnimatedLength;
  var x2(default, null):AnimatedLength;
  var y2(default, null):AnimatedLength;
}
