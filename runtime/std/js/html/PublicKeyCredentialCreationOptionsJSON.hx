// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PublicKeyCredentialCreationOptionsJSON` of the specification "webauthn". */
typedef PublicKeyCredentialCreationOptionsJSON = {
  rp:PublicKeyCredentialRpEntity,
  user:PublicKeyCredentialUserEntityJSON,
  challenge:String,
  pubKeyCredParams:Array<PublicKeyCredentialParameters>,
  ?timeout:Int,
  ?excludeCredentials:Array<PublicKeyCredentialDescriptorJSON>,
  ?authenticatorSelection:AuthenticatorSelectionCriteria,
  ?hints:Array<String>,
  ?attestation:String,
  ?attestationFormats:Array<String>,
  ?extensions:AuthenticationExtensionsClientInputsJSON,
}
