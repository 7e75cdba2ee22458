// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticatorAttestationResponseJSON` of the specification "webauthn". */
typedef AuthenticatorAttestationResponseJSON = {
  clientDataJSON:String,
  authenticatorData:String,
  transports:Array<String>,
  ?publicKey:String,
  publicKeyAlgorithm:Int,
  attestationObject:String,
}
