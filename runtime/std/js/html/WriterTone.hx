// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `WriterTone` of the specification "writing-assistance-apis". */
enum abstract WriterTone(String) from String to String {
  var FORMAL = "formal";
  var NEUTRAL = "neutral";
  var CASUAL = "casual";
}
