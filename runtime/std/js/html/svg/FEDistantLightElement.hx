// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGFEDistantLightElement` of the specification "filter-effects". */
@:native("SVGFEDistantLightElement")
extern class FEDistantLightElement extends Element {
  var azimuth(default, null):AnimatedNumber;
  var elevation(default, null):AnimatedNumber;
}
