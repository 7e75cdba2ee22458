// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CredentialPropertiesOutput` of the specification "webauthn". */
typedef CredentialPropertiesOutput = {
  ?rk:Bool,
}
