// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.eme;

/** `MediaKeysRequirement` of the specification "encrypted-media". */
enum abstract MediaKeysRequirement(String) from String to String {
  var REQUIRED = "required";
  var OPTIONAL = "optional";
  var NOT_ALLOWED = "not-allowed";
}
