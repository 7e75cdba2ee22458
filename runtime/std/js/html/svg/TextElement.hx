// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGTextElement` of the specification "SVG". */
@:native("SVGTextElement")
extern class TextElement extends TextPositioningElement {}
