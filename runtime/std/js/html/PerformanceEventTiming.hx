// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformanceEventTiming` of the specification "event-timing". */
@:native("PerformanceEventTiming")
extern class PerformanceEventTiming extends PerformanceEntry {
  var processingStart(default, null):Float;
  var processingEnd(default, null):Float;
  var cancelable(default, null):Bool;
  var target(default, null):Node;
  var targetSelector(default, null):String;
  var interactionId(default, null):Int;
}
