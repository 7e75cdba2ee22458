// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ScrollIntoViewContainer` of the specification "cssom-view". */
enum abstract ScrollIntoViewContainer(String) from String to String {
  var ALL = "all";
  var NEAREST = "nearest";
}
