// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGClipPathElement` of the specification "css-masking". */
@:native("SVGClipPathElement")
extern class ClipPathElement extends Element {
  var clipPathUnits(default, null):AnimatedEnumeration;
  var transform(default, null):AnimatedTransformList;
}
