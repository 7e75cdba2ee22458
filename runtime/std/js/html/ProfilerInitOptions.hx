// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ProfilerInitOptions` of the specification "js-self-profiling". */
typedef ProfilerInitOptions = {
  sampleInterval:Float,
  maxBufferSize:Int,
}
