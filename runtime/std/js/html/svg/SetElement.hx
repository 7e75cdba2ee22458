// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGSetElement` of the specification "svg-animations". */
@:native("SVGSetElement")
extern class SetElement extends AnimationElement {}
