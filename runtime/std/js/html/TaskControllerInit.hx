// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TaskControllerInit` of the specification "scheduling-apis". */
typedef TaskControllerInit = {
  ?priority:TaskPriority,
}
