// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigationTimingType` of the specification "navigation-timing". */
enum abstract NavigationTimingType(String) from String to String {
  var NAVIGATE = "navigate";
  var RELOAD = "reload";
  var BACK_FORWARD = "back_forward";
}
