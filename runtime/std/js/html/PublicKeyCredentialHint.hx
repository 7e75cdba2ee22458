// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PublicKeyCredentialHint` of the specification "webauthn". */
enum abstract PublicKeyCredentialHint(String) from String to String {
  var SECURITY_KEY = "security-key";
  var CLIENT_DEVICE = "client-device";
  var HYBRID = "hybrid";
}
