// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGViewElement` of the specification "SVG". */
@:native("SVGViewElement")
extern class ViewElement extends Element {
  var viewBox(default, null):AnimatedRect;
  var preserveAspectRatio(default, null):AnimatedPreserveAspectRatio;
}
