// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TaskController` of the specification "scheduling-apis". */
@:native("TaskController")
extern class TaskController extends AbortController {
  function new(?init:TaskControllerInit):Void;
  function setPriority(priority:TaskPriority):Void;
}
