// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SummarizerLength` of the specification "writing-assistance-apis". */
enum abstract SummarizerLength(String) from String to String {
  var SHORT = "short";
  var MEDIUM = "medium";
  var LONG = "long";
}
