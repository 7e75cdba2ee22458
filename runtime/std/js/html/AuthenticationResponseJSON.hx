// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticationResponseJSON` of the specification "webauthn". */
typedef AuthenticationResponseJSON = {
  id:String,
  rawId:String,
  response:AuthenticatorAssertionResponseJSON,
  ?authenticatorAttachment:String,
  clientExtensionResults:AuthenticationExtensionsClientOutputsJSON,
  type:String,
}
