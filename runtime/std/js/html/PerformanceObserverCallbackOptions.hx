// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformanceObserverCallbackOptions` of the specification "performance-timeline". */
typedef PerformanceObserverCallbackOptions = {
  ?droppedEntriesCount:Int,
}
