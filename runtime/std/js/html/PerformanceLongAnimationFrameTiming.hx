// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformanceLongAnimationFrameTiming` of the specification "long-animation-frames". */
@:native("PerformanceLongAnimationFrameTiming")
extern class PerformanceLongAnimationFrameTiming extends PerformanceEntry {
  var renderStart(default, null):Float;
  var styleAndLayoutStart(default, null):Float;
  var blockingDuration(default, null):Float;
  var firstUIEventTimestamp(default, null):Float;
  var scripts(default, null):Array<PerformanceScriptTiming>;
  var paintTime(default, null):Float;
  var presentationTime(default, null):Null<Float>;
}
