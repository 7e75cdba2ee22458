// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGFEMergeNodeElement` of the specification "filter-effects". */
@:native("SVGFEMergeNodeElement")
extern class FEMergeNodeElement extends Element {
  var in1(default, null):AnimatedString;
}
