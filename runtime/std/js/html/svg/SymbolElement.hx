// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGSymbolElement` of the specification "SVG". */
@:native("SVGSymbolElement")
extern class SymbolElement extends GraphicsElement {
  var viewBox(default, null):AnimatedRect;
  var preserveAspectRatio(default, null):AnimatedPreserveAspectRatio;
}
