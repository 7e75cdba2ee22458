// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FocusableAreaSearchMode` of the specification "css-nav". */
enum abstract FocusableAreaSearchMode(String) from String to String {
  var VISIBLE = "visible";
  var ALL = "all";
}
