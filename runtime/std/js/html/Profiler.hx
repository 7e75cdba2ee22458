// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Profiler` of the specification "js-self-profiling". */
@:native("Profiler")
extern class Profiler extends EventTarget {
  function new(options:ProfilerInitOptions):Void;
  var sampleInterval(default, null):Float;
  var stopped(default, null):Bool;
  function stop():js.lib.Promise<ProfilerTrace>;
}
