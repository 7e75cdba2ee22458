// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGGElement` of the specification "SVG". */
@:native("SVGGElement")
extern class GElement extends GraphicsElement {}
