// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformanceElementTiming` of the specification "element-timing". */
@:native("PerformanceElementTiming")
extern class PerformanceElementTiming extends PerformanceEntry {
  var renderTime(default, null):Float;
  var loadTime(default, null):Float;
  var intersectionRect(default, null):DOMRectReadOnly;
  var identifier(default, null):String;
  var naturalWidth(default, null):Int;
  var naturalHeight(default, null):Int;
  var element(default, null):Element;
  var url(default, null):String;
  var paintTime(default, null):Float;
  var presentationTime(default, null):Null<Float>;
}
