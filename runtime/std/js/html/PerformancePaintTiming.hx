// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformancePaintTiming` of the specification "paint-timing". */
@:native("PerformancePaintTiming")
extern class PerformancePaintTiming extends PerformanceEntry {
  var paintTime(default, null):Float;
  var presentationTime(default, null):Null<Float>;
}
