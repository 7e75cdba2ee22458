// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `LayoutSizingMode` of the specification "css-layout-api". */
enum abstract LayoutSizingMode(String) from String to String {
  var BLOCK_LIKE = "block-like";
  var MANUAL = "manual";
}
