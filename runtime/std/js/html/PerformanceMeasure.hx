// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformanceMeasure` of the specification "user-timing". */
@:native("PerformanceMeasure")
extern class PerformanceMeasure extends PerformanceEntry {
  var detail(default, null):Dynamic;
}
