// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TaskPriority` of the specification "scheduling-apis". */
enum abstract TaskPriority(String) from String to String {
  var USER_BLOCKING = "user-blocking";
  var USER_VISIBLE = "user-visible";
  var BACKGROUND = "background";
}
