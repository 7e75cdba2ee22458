// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformanceObserverInit` of the specification "performance-timeline". */
typedef PerformanceObserverInit = {
  ?entryTypes:Array<String>,
  ?type:String,
  ?buffered:Bool,
  ?durationThreshold:Float,
}
