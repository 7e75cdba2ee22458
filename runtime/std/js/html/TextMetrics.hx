// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextMetrics` of the specification "html". */
@:native("TextMetrics")
extern class TextMetrics {
  var width(default, null):Float;
  var actualBoundingBoxLeft(default, null):Float;
  var actualBoundingBoxRight(default, null):Float;
  var fontBoundingBoxAscent(default, null):Float;
  var fontBoundingBoxDescent(default, null):Float;
  var actualBoundingBoxAscent(default, null):Float;
  var actualBoundingBoxDescent(default, null):Float;
  var emHeightAscent(default, null):Float;
  var emHeightDescent(default, null):Float;
  var hangingBaseline(default, null):Float;
  var alphabeticBaseline(default, null):Float;
  var ideographicBaseline(default, null):Float;
}
