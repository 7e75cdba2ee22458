// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaintSize` of the specification "css-paint-api". */
@:native("PaintSize")
extern class PaintSize {
  var width(default, null):Float;
  var height(default, null):Float;
}
