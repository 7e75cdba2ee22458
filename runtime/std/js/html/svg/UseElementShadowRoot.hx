// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGUseElementShadowRoot` of the specification "SVG". */
@:native("SVGUseElementShadowRoot")
extern class UseElementShadowRoot extends js.html.ShadowRoot {}
