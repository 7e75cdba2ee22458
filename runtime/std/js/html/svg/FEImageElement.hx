// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGFEImageElement` of the specification "filter-effects". */
@:native("SVGFEImageElement")
extern class FEImageElement extends Element {
  var preserveAspectRatio(default, null):AnimatedPreserveAspectRatio;
  var crossOrigin(default, null):AnimatedString;
  var x(default, null):AnimatedLength;
  var y(default, null):AnimatedLength;
  var width(default, null):AnimatedLength;
  var height(default, null):AnimatedLength;
  var result(default, null):AnimatedString;
  var href(default, null):AnimatedString;
}
