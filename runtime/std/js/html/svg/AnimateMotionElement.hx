// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGAnimateMotionElement` of the specification "svg-animations". */
@:native("SVGAnimateMotionElement")
extern class AnimateMotionElement extends AnimationElement {}
