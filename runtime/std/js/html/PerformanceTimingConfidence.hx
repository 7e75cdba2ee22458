// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformanceTimingConfidence` of the specification "navigation-timing". */
@:native("PerformanceTimingConfidence")
extern class PerformanceTimingConfidence {
  var randomizedTriggerRate(default, null):Float;
  var value(default, null):PerformanceTimingConfidenceValue;
  function toJSON():Dynamic;
}
