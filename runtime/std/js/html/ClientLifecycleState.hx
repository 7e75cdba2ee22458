// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ClientLifecycleState` of the specification "page-lifecycle". */
enum abstract ClientLifecycleState(String) from String to String {
  var ACTIVE = "active";
  var FROZEN = "frozen";
}
