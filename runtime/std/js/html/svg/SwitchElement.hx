// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGSwitchElement` of the specification "SVG". */
@:native("SVGSwitchElement")
extern class SwitchElement extends GraphicsElement {}
