// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PublicKeyCredentialRpEntity` of the specification "webauthn". */
typedef PublicKeyCredentialRpEntity = {
  > PublicKeyCredentialEntity,
  ?id:String,
}
