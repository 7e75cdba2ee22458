// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RegistrationResponseJSON` of the specification "webauthn". */
typedef RegistrationResponseJSON = {
  id:String,
  rawId:String,
  response:AuthenticatorAttestationResponseJSON,
  ?authenticatorAttachment:String,
  clientExtensionResults:AuthenticationExtensionsClientOutputsJSON,
  type:String,
}
