// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGComponentTransferFunctionElement` of the specification "filter-effects". */
@:native("SVGComponentTransferFunctionElement")
extern class ComponentTransferFunctionElement extends Element {
  static inline var SVG_FECOMPONENTTRANSFER_TYPE_UNKNOWN:Int = 0;
  static inline var SVG_FECOMPONENTTRANSFER_TYPE_IDENTITY:Int = 1;
  static inline var SVG_FECOMPONENTTRANSFER_TYPE_TABLE:Int = 2;
  static inline var SVG_FECOMPONENTTRANSFER_TYPE_DISCRETE:Int = 3;
  static inline var SVG_FECOMPONENTTRANSFER_TYPE_LINEAR:Int = 4;
  static inline var SVG_FECOMPONENTTRANSFER_TYPE_GAMMA:Int = 5;
  var type(default, null):AnimatedEnumeration;
  var tableValues(default, null):AnimatedNumberList;
  var slope(default, null):AnimatedNumber;
  var intercept(default, null):AnimatedNumber;
  var amplitude(default, null):AnimatedNumber;
  var exponent(default, null):AnimatedNumber;
  var offset(default, null):AnimatedNumber;
}
