// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SummarizerType` of the specification "writing-assistance-apis". */
enum abstract SummarizerType(String) from String to String {
  var TLDR = "tldr";
  var TEASER = "teaser";
  var KEY_POINTS = "key-points";
  var HEADLINE = "headline";
}
