// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGMetadataElement` of the specification "SVG". */
@:native("SVGMetadataElement")
extern class MetadataElement extends Element {}
