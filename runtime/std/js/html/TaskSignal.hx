// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TaskSignal` of the specification "scheduling-apis". */
@:native("TaskSignal")
extern class TaskSignal extends AbortSignal {
  var priority(default, null):TaskPriority;
  var onprioritychange:haxe.Constraints.Function;
  static function any(signals:Array<AbortSignal>, ?init:TaskSignalAnyInit):TaskSignal;
}
