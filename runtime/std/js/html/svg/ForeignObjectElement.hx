// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGForeignObjectElement` of the specification "SVG". */
@:native("SVGForeignObjectElement")
extern class ForeignObjectElement extends GraphicsElement {
  var x(default, null):AnimatedLength;
  var y(default, null):AnimatedLength;
  var width(default, null):AnimatedLength;
  var height(default, null):AnimatedLength;
}
