// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TextTrackMode` of the specification "html". */
enum abstract TextTrackMode(String) from String to String {
  var DISABLED = "disabled";
  var HIDDEN = "hidden";
  var SHOWING = "showing";
}
