// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CorrectionType` of the specification "proofreader-api". */
enum abstract CorrectionType(String) from String to String {
  var SPELLING = "spelling";
  var PUNCTUATION = "punctuation";
  var CAPITALIZATION = "capitalization";
  var GRAMMAR = "grammar";
}
