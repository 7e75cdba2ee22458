// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RefreshPolicy` of the specification "trust-token-api". */
enum abstract RefreshPolicy(String) from String to String {
  var NONE = "none";
  var REFRESH = "refresh";
}
