// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PublicKeyCredentialType` of the specification "webauthn". */
enum abstract PublicKeyCredentialType(String) from String to String {
  var PUBLIC_KEY = "public-key";
}
