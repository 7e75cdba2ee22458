// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformanceObserverEntryList` of the specification "performance-timeline". */
@:native("PerformanceObserverEntryList")
extern class PerformanceObserverEntryList {
  function getEntries():Array<PerformanceEntry>;
  function getEntriesByType(type:String):Array<PerformanceEntry>;
  function getEntriesByName(name:String, ?type:String):Array<PerformanceEntry>;
}
