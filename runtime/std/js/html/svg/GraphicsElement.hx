// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGGraphicsElement` of the specification "SVG". */
@:native("SVGGraphicsElement")
extern class GraphicsElement extends Element {
  var transform(default, null):AnimatedTransformList;
  function getBBox(?options:BoundingBoxOptions):Dynamic;
  function getCTM():Dynamic;
  function getScreenCTM():Dynamic;
  var requiredExtensions(default, null):StringList;
  var systemLanguage(default, null):StringList;
}
