// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGDefsElement` of the specification "SVG". */
@:native("SVGDefsElement")
extern class DefsElement extends GraphicsElement {}
