// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticatorAssertionResponseJSON` of the specification "webauthn". */
typedef AuthenticatorAssertionResponseJSON = {
  clientDataJSON:String,
  authenticatorData:String,
  signature:String,
  ?userHandle:String,
}
