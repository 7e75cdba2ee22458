// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGDescElement` of the specification "SVG". */
@:native("SVGDescElement")
extern class DescElement extends Element {}
