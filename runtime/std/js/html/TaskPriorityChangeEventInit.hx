// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TaskPriorityChangeEventInit` of the specification "scheduling-apis". */
typedef TaskPriorityChangeEventInit = {
  > EventInit,
  previousPriority:TaskPriority,
}
