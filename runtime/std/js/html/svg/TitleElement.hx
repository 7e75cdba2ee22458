// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGTitleElement` of the specification "SVG". */
@:native("SVGTitleElement")
extern class TitleElement extends Element {}
