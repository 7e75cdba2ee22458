// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RewriterLength` of the specification "writing-assistance-apis". */
enum abstract RewriterLength(String) from String to String {
  var AS_IS = "as-is";
  var SHORTER = "shorter";
  var LONGER = "longer";
}
