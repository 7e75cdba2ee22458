// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DocumentVisibilityState` of the specification "html". */
enum abstract VisibilityState(String) from String to String {
  var VISIBLE = "visible";
  var HIDDEN = "hidden";
}
