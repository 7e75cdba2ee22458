// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigationFocusReset` of the specification "html". */
enum abstract NavigationFocusReset(String) from String to String {
  var AFTER_TRANSITION = "after-transition";
  var MANUAL = "manual";
}
