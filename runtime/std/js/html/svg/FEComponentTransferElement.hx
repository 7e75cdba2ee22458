// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGFEComponentTransferElement` of the specification "filter-effects". */
@:native("SVGFEComponentTransferElement")
extern class FEComponentTransferElement extends Element {
  var in1(default, null):AnimatedString;
  var x(default, null):AnimatedLength;
  var y(default, null):AnimatedLength;
  var width(default, null):AnimatedLength;
  var height(default, null):AnimatedLength;
  var result(default, null):AnimatedString;
}
