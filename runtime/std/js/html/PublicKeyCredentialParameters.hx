// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PublicKeyCredentialParameters` of the specification "webauthn". */
typedef PublicKeyCredentialParameters = {
  type:String,
  alg:Int,
}
