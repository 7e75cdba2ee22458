// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TaskAttributionTiming` of the specification "longtasks". */
@:native("TaskAttributionTiming")
extern class TaskAttributionTiming extends PerformanceEntry {
  var containerType(default, null):String;
  var containerSrc(default, null):String;
  var containerId(default, null):String;
  var containerName(default, null):String;
}
