// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformanceMark` of the specification "user-timing". */
@:native("PerformanceMark")
extern class PerformanceMark extends PerformanceEntry {
  function new(markName:String, ?markOptions:PerformanceMarkOptions):Void;
  var detail(default, null):Dynamic;
}
