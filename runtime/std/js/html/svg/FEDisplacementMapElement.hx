// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGFEDisplacementMapElement` of the specification "filter-effects". */
@:native("SVGFEDisplacementMapElement")
extern class FEDisplacementMapElement extends Element {
  static inline var SVG_CHANNEL_UNKNOWN:Int = 0;
  static inline var SVG_CHANNEL_R:Int = 1;
  static inline var SVG_CHANNEL_G:Int = 2;
  static inline var SVG_CHANNEL_B:Int = 3;
  static inline var SVG_CHANNEL_A:Int = 4;
  var in1(default, null):AnimatedString;
  var in2(default, null):AnimatedString;
  var scale(default, null):AnimatedNumber;
  var xChannelSelector(default, null):AnimatedEnumeration;
  var yChannelSelector(default, null):AnimatedEnumeration;
  var x(default, null):AnimatedLength;
  var y(default, null):AnimatedLength;
  var width(default, null):AnimatedLength;
  var height(default, null):AnimatedLength;
  var result(default, null):AnimatedString;
}
