// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FontMetrics` of the specification "font-metrics-api". */
@:native("FontMetrics")
extern class FontMetrics {
  var width(default, null):Float;
  var advances(default, null):Array<Float>;
  var boundingBoxLeft(default, null):Float;
  var boundingBoxRight(default, null):Float;
  var height(default, null):Float;
  var emHeightAscent(default, null):Float;
  var emHeightDescent(default, null):Float;
  var boundingBoxAscent(default, null):Float;
  var boundingBoxDescent(default, null):Float;
  var fontBoundingBoxAscent(default, null):Float;
  var fontBoundingBoxDescent(default, null):Float;
  var dominantBaseline(default, null):Baseline;
  var baselines(default, null):Array<Baseline>;
  var fonts(default, null):Array<Font>;
}
