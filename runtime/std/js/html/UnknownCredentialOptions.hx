// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `UnknownCredentialOptions` of the specification "webauthn". */
typedef UnknownCredentialOptions = {
  rpId:String,
  credentialId:String,
}
