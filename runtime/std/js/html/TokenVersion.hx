// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TokenVersion` of the specification "trust-token-api". */
enum abstract TokenVersion(String) from String to String {
  var _1 = "1";
}
