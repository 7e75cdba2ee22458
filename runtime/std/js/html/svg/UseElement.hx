// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGUseElement` of the specification "SVG". */
@:native("SVGUseElement")
extern class UseElement extends GraphicsElement {
  var x(default, null):AnimatedLength;
  var y(default, null):AnimatedLength;
  var width(default, null):AnimatedLength;
  var height(default, null):AnimatedLength;
  var href(default, null):AnimatedString;
}
