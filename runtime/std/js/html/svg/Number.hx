// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGNumber` of the specification "SVG". */
@:native("SVGNumber")
extern class Number {
  var value:Float;
}
