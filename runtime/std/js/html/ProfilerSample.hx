// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ProfilerSample` of the specification "js-self-profiling". */
typedef ProfilerSample = {
  timestamp:Float,
  ?stackId:Int,
}
