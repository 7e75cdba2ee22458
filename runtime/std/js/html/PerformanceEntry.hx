// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformanceEntry` of the specification "performance-timeline". */
@:native("PerformanceEntry")
extern class PerformanceEntry {
  var id(default, null):Int;
  var name(default, null):String;
  var entryType(default, null):String;
  var startTime(default, null):Float;
  var duration(default, null):Float;
  var navigationId(default, null):Int;
  function toJSON():Dynamic;
}
