// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TaskPriorityChangeEvent` of the specification "scheduling-apis". */
@:native("TaskPriorityChangeEvent")
extern class TaskPriorityChangeEvent extends Event {
  function new(type:String, priorityChangeEventInitDict:TaskPriorityChangeEventInit):Void;
  var previousPriority(default, null):TaskPriority;
}
