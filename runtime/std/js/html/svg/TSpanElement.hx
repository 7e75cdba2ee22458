// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGTSpanElement` of the specification "SVG". */
@:native("SVGTSpanElement")
extern class TSpanElement extends TextPositioningElement {}
