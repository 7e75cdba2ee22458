// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformanceContainerTiming` of the specification "container-timing". */
@:native("PerformanceContainerTiming")
extern class PerformanceContainerTiming extends PerformanceEntry {
  var identifier(default, null):String;
  var intersectionRect(default, null):DOMRectReadOnly;
  var size(default, null):Int;
  var firstRenderTime(default, null):Float;
  var lastPaintedElement(default, null):Element;
  var rootElement(default, null):Element;
  var paintTime(default, null):Float;
  var presentationTime(default, null):Null<Float>;
}
