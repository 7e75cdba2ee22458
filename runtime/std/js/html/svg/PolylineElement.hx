// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGPolylineElement` of the specification "SVG". */
@:native("SVGPolylineElement")
extern class PolylineElement extends GeometryElement {
  var points(default, null):PointList;
  var animatedPoints(default, null):PointList;
}
