// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGFEFloodElement` of the specification "filter-effects". */
@:native("SVGFEFloodElement")
extern class FEFloodElement extends Element {
  var x(default, null):AnimatedLength;
  var y(default, null):AnimatedLength;
  var width(default, null):AnimatedLength;
  var height(default, null):AnimatedLength;
  var result(default, null):AnimatedString;
}
