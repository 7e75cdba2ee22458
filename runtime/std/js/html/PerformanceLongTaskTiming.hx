// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformanceLongTaskTiming` of the specification "longtasks". */
@:native("PerformanceLongTaskTiming")
extern class PerformanceLongTaskTiming extends PerformanceEntry {
  var attribution(default, null):Array<TaskAttributionTiming>;
}
