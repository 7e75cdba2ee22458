// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGFilterElement` of the specification "filter-effects". */
@:native("SVGFilterElement")
extern class FilterElement extends Element {
  var filterUnits(default, null):AnimatedEnumeration;
  var primitiveUnits(default, null):AnimatedEnumeration;
  var x(default, null):AnimatedLength;
  var y(default, null):AnimatedLength;
  var width(default, null):AnimatedLength;
  var height(default, null):AnimatedLength;
}
