// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGStopElement` of the specification "SVG". */
@:native("SVGStopElement")
extern class StopElement extends Element {
  var offset(default, null):AnimatedNumber;
}
