// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGMaskElement` of the specification "css-masking". */
@:native("SVGMaskElement")
extern class MaskElement extends Element {
  var maskUnits(default, null):AnimatedEnumeration;
  var maskContentUnits(default, null):AnimatedEnumeration;
  var x(default, null):AnimatedLength;
  var y(default, null):AnimatedLength;
  var width(default, null):AnimatedLength;
  var height(default, null):AnimatedLength;
}
