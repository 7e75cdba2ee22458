// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ProfilerStack` of the specification "js-self-profiling". */
typedef ProfilerStack = {
  ?parentId:Int,
  frameId:Int,
}
