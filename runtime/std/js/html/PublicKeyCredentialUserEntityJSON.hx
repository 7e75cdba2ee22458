// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PublicKeyCredentialUserEntityJSON` of the specification "webauthn". */
typedef PublicKeyCredentialUserEntityJSON = {
  id:String,
  name:String,
  displayName:String,
}
