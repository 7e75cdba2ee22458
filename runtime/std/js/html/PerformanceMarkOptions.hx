// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PerformanceMarkOptions` of the specification "user-timing". */
typedef PerformanceMarkOptions = {
  ?detail:Dynamic,
  ?startTime:Float,
}
