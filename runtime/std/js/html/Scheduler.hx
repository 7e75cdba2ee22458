// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Scheduler` of the specification "scheduling-apis". */
@:native("Scheduler")
extern class Scheduler {
  function postTask(callback:() -> Dynamic, ?options:SchedulerPostTaskOptions):js.lib.Promise<Dynamic>;
  function yield():js.lib.Promise<Void>;
}
