// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticationExtensionsClientInputs` of the specification "webauthn". */
typedef AuthenticationExtensionsClientInputs = {
  ?credentialProtectionPolicy:String,
  ?enforceCredentialProtectionPolicy:Bool,
  ?credBlob:js.lib.ArrayBuffer,
  ?getCredBlob:Bool,
  ?minPinLength:Bool,
  ?pinComplexityPolicy:Bool,
  ?hmacCreateSecret:Bool,
  ?hmacGetSecret:HMACGetSecretInput,
  ?payment:AuthenticationExtensionsPaymentInputs,
  ?appid:String,
  ?appidExclude:String,
  ?credProps:Bool,
  ?prf:AuthenticationExtensionsPRFInputs,
  ?largeBlob:AuthenticationExtensionsLargeBlobInputs,
  ?remoteClientDataJSON:String,
}
