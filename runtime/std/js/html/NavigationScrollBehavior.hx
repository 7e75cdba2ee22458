// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigationScrollBehavior` of the specification "html". */
enum abstract NavigationScrollBehavior(String) from String to String {
  var AFTER_TRANSITION = "after-transition";
  var MANUAL = "manual";
}
