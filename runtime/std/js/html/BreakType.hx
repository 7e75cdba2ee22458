// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BreakType` of the specification "css-layout-api". */
enum abstract BreakType(String) from String to String {
  var NONE = "none";
  var LINE = "line";
  var COLUMN = "column";
  var PAGE = "page";
  var REGION = "region";
}
