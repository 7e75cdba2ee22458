// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ScrollBehavior` of the specification "cssom-view". */
enum abstract ScrollBehavior(String) from String to String {
  var AUTO = "auto";
  var INSTANT = "instant";
  var SMOOTH = "smooth";
}
