// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LargestContentfulPaint` of the specification "largest-contentful-paint". */
@:native("LargestContentfulPaint")
extern class LargestContentfulPaint extends PerformanceEntry {
  var loadTime(default, null):Float;
  var renderTime(default, null):Float;
  var size(default, null):Int;
  var url(default, null):String;
  var element(default, null):Element;
  var paintTime(default, null):Float;
  var presentationTime(default, null):Null<Float>;
}
