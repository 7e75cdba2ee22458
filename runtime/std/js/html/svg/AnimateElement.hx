// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGAnimateElement` of the specification "svg-animations". */
@:native("SVGAnimateElement")
extern class AnimateElement extends AnimationElement {}
