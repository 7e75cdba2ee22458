// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `IdentityCredentialRequestOptionsMode` of the specification "fedcm". */
enum abstract IdentityCredentialRequestOptionsMode(String) from String to String {
  var ACTIVE = "active";
  var PASSIVE = "passive";
}
