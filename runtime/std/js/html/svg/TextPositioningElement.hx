// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.svg;

/** `SVGTextPositioningElement` of the specification "SVG". */
@:native("SVGTextPositioningElement")
extern class TextPositioningElement extends TextContentElement {
  var x(default, null):AnimatedLengthList;
  var y(default, null):AnimatedLengthList;
  var dx(default, null):AnimatedLengthList;
  var dy(default, null):AnimatedLengthList;
  var rotate(default, null):AnimatedNumberList;
}
