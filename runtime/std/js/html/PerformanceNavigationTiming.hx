// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformanceNavigationTiming` of the specification "navigation-timing". */
@:native("PerformanceNavigationTiming")
extern class PerformanceNavigationTiming extends PerformanceResourceTiming {
  var unloadEventStart(default, null):Float;
  var unloadEventEnd(default, null):Float;
  var domInteractive(default, null):Float;
  var domContentLoadedEventStart(default, null):Float;
  var domContentLoadedEventEnd(default, null):Float;
  var domComplete(default, null):Float;
  var loadEventStart(default, null):Float;
  var loadEventEnd(default, null):Float;
  var type(default, null):NavigationTimingType;
  var redirectCount(default, null):Int;
  var criticalCHRestart(default, null):Float;
  var notRestoredReasons(default, null):NotRestoredReasons;
  var confidence(default, null):PerformanceTimingConfidence;
  var activationStart(default, null):Float;
}
