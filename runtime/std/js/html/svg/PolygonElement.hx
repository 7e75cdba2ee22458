// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGPolygonElement` of the specification "SVG". */
@:native("SVGPolygonElement")
extern class PolygonElement extends GeometryElement {
  var points(default, null):PointList;
  var animatedPoints(default, null):PointList;
}
