// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RewriterTone` of the specification "writing-assistance-apis". */
enum abstract RewriterTone(String) from String to String {
  var AS_IS = "as-is";
  var MORE_FORMAL = "more-formal";
  var MORE_CASUAL = "more-casual";
}
