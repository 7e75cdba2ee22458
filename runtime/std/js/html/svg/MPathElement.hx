// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGMPathElement` of the specification "svg-animations". */
@:native("SVGMPathElement")
extern class MPathElement extends Element {
  var href(default, null):AnimatedString;
}
