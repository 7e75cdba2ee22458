// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ProfilerTrace` of the specification "js-self-profiling". */
typedef ProfilerTrace = {
  resources:Array<String>,
  frames:Array<ProfilerFrame>,
  stacks:Array<ProfilerStack>,
  samples:Array<ProfilerSample>,
}
