// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGFEPointLightElement` of the specification "filter-effects". */
@:native("SVGFEPointLightElement")
extern class FEPointLightElement extends Element {
  var x(default, null):AnimatedNumber;
  var y(default, null):AnimatedNumber;
  var z(default, null):AnimatedNumber;
}
