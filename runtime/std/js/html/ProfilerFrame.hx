// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ProfilerFrame` of the specification "js-self-profiling". */
typedef ProfilerFrame = {
  name:String,
  ?resourceId:Int,
  ?line:Int,
  ?column:Int,
}
