// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AnimationReplaceState` of the specification "web-animations". */
enum abstract AnimationReplaceState(String) from String to String {
  var ACTIVE = "active";
  var REMOVED = "removed";
  var PERSISTED = "persisted";
}
