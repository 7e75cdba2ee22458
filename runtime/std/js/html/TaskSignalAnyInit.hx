// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TaskSignalAnyInit` of the specification "scheduling-apis". */
typedef TaskSignalAnyInit = {
  ?priority:haxe.extern.EitherType<TaskPriority, TaskSignal>,
}
