// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SchedulerPostTaskOptions` of the specification "scheduling-apis". */
typedef SchedulerPostTaskOptions = {
  ?signal:AbortSignal,
  ?priority:TaskPriority,
  ?delay:Int,
}
