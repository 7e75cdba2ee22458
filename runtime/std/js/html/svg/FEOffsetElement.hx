// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGFEOffsetElement` of the specification "filter-effects". */
@:native("SVGFEOffsetElement")
extern class FEOffsetElement extends Element {
  var in1(default, null):AnimatedString;
  var dx(default, null):AnimatedNumber;
  var dy(default, null):AnimatedNumber;
  var x(default, null):AnimatedLength;
  var y(default, null):AnimatedLength;
  var width(default, null):AnimatedLength;
  var height(default, null):AnimatedLength;
  var result(default, null):AnimatedString;
}
