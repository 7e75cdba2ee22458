// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BlockFragmentationType` of the specification "css-layout-api". */
enum abstract BlockFragmentationType(String) from String to String {
  var NONE = "none";
  var PAGE = "page";
  var COLUMN = "column";
  var REGION = "region";
}
