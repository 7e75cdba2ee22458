// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FillMode` of the specification "web-animations". */
enum abstract FillMode(String) from String to String {
  var NONE = "none";
  var FORWARDS = "forwards";
  var BACKWARDS = "backwards";
  var BOTH = "both";
  var AUTO = "auto";
}
