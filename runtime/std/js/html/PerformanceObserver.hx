// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformanceObserver` of the specification "performance-timeline". */
@:native("PerformanceObserver")
extern class PerformanceObserver {
  function new(callback:(entries:PerformanceObserverEntryList, observer:PerformanceObserver, options:PerformanceObserverCallbackOptions) -> Void):Void;
  function observe(?options:PerformanceObserverInit):Void;
  function disconnect():Void;
  function takeRecords():Array<PerformanceEntry>;
  static var supportedEntryTypes(default, null):Array<String>;
}
