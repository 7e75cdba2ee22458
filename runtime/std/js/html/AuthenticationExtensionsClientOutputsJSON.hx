// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticationExtensionsClientOutputsJSON` of the specification "webauthn". */
typedef AuthenticationExtensionsClientOutputsJSON = {
  ?appid:Bool,
  ?appidExclude:Bool,
  ?credProps:CredentialPropertiesOutput,
  ?prf:AuthenticationExtensionsPRFOutputsJSON,
  ?largeBlob:AuthenticationExtensionsLargeBlobOutputsJSON,
  ?remoteClientDataJSON:Bool,
}
