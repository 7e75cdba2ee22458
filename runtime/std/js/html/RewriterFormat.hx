// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RewriterFormat` of the specification "writing-assistance-apis". */
enum abstract RewriterFormat(String) from String to String {
  var AS_IS = "as-is";
  var PLAIN_TEXT = "plain-text";
  var MARKDOWN = "markdown";
}
