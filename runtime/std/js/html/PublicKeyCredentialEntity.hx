// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PublicKeyCredentialEntity` of the specification "webauthn". */
typedef PublicKeyCredentialEntity = {
  name:String,
}
