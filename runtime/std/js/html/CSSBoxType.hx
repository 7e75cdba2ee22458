// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSBoxType` of the specification "cssom-view". */
enum abstract CSSBoxType(String) from String to String {
  var MARGIN = "margin";
  var BORDER = "border";
  var PADDING = "padding";
  var CONTENT = "content";
}
