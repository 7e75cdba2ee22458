// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SummarizerFormat` of the specification "writing-assistance-apis". */
enum abstract SummarizerFormat(String) from String to String {
  var PLAIN_TEXT = "plain-text";
  var MARKDOWN = "markdown";
}
