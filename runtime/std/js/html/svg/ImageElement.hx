// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGImageElement` of the specification "SVG". */
@:native("SVGImageElement")
extern class ImageElement extends GraphicsElement {
  var x(default, null):AnimatedLength;
  var y(default, null):AnimatedLength;
  var width(default, null):AnimatedLength;
  var height(default, null):AnimatedLength;
  var preserveAspectRatio(default, null):AnimatedPreserveAspectRatio;
  var crossOrigin:String;
  var href(default, null):AnimatedString;
}
