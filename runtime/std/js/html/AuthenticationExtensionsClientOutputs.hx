// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticationExtensionsClientOutputs` of the specification "webauthn". */
typedef AuthenticationExtensionsClientOutputs = {
  ?credBlob:Bool,
  ?getCredBlob:js.lib.ArrayBuffer,
  ?hmacCreateSecret:Bool,
  ?hmacGetSecret:HMACGetSecretOutput,
  ?payment:AuthenticationExtensionsPaymentOutputs,
  ?appid:Bool,
  ?appidExclude:Bool,
  ?credProps:CredentialPropertiesOutput,
  ?prf:AuthenticationExtensionsPRFOutputs,
  ?largeBlob:AuthenticationExtensionsLargeBlobOutputs,
  ?remoteClientDataJSON:Bool,
}
