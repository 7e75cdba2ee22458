// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PublicKeyCredentialCreationOptions` of the specification "webauthn". */
typedef PublicKeyCredentialCreationOptions = {
  rp:PublicKeyCredentialRpEntity,
  user:PublicKeyCredentialUserEntity,
  challenge:js.lib.BufferSource,
  pubKeyCredParams:Array<PublicKeyCredentialParameters>,
  ?timeout:Int,
  ?excludeCredentials:Array<PublicKeyCredentialDescriptor>,
  ?authenticatorSelection:AuthenticatorSelectionCriteria,
  ?hints:Array<String>,
  ?attestation:String,
  ?attestationFormats:Array<String>,
  ?extensions:AuthenticationExtensionsClientInputs,
}
