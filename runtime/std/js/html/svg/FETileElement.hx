// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGFETileElement` of the specification "filter-effects". */
@:native("SVGFETileElement")
extern class FETileElement extends Element {
  var in1(default, null):AnimatedString;
  var x(default, null):AnimatedLength;
  var y(default, null):AnimatedLength;
  var width(default, null):AnimatedLength;
  var height(default, null):AnimatedLength;
  var result(default, null):AnimatedString;
}
