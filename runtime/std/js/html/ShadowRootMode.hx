// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ShadowRootMode` of the specification "dom". */
enum abstract ShadowRootMode(String) from String to String {
  var OPEN = "open";
  var CLOSED = "closed";
}
