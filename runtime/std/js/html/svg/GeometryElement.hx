// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGGeometryElement` of the specification "SVG". */
@:native("SVGGeometryElement")
extern class GeometryElement extends GraphicsElement {
  var pathLength(default, null):AnimatedNumber;
  function isPointInFill(?point:js.html.DOMPointInit):Bool;
  function isPointInStroke(?point:js.html.DOMPointInit):Bool;
  function getTotalLength():Float;
  function getPointAtLength(distance:Float):Dynamic;
}
