// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HighlightType` of the specification "css-highlight-api". */
enum abstract HighlightType(String) from String to String {
  var HIGHLIGHT = "highlight";
  var SPELLING_ERROR = "spelling-error";
  var GRAMMAR_ERROR = "grammar-error";
}
