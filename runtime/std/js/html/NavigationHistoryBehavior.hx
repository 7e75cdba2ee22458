// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigationHistoryBehavior` of the specification "html". */
enum abstract NavigationHistoryBehavior(String) from String to String {
  var AUTO = "auto";
  var PUSH = "push";
  var REPLACE = "replace";
}
