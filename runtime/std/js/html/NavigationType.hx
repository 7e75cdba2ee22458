// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NavigationType` of the specification "html". */
enum abstract NavigationType(String) from String to String {
  var PUSH = "push";
  var REPLACE = "replace";
  var RELOAD = "reload";
  var TRAVERSE = "traverse";
}
