// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGAnimateTransformElement` of the specification "svg-animations". */
@:native("SVGAnimateTransformElement")
extern class AnimateTransformElement extends AnimationElement {}
