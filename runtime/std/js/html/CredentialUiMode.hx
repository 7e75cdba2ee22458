// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CredentialUiMode` of the specification "credential-management". */
enum abstract CredentialUiMode(String) from String to String {
  var IMMEDIATE = "immediate";
}
