// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PublicKeyCredentialUserEntity` of the specification "webauthn". */
typedef PublicKeyCredentialUserEntity = {
  > PublicKeyCredentialEntity,
  id:js.lib.BufferSource,
  displayName:String,
}
