// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticationExtensionsClientInputsJSON` of the specification "webauthn". */
typedef AuthenticationExtensionsClientInputsJSON = {
  ?appid:String,
  ?appidExclude:String,
  ?credProps:Bool,
  ?prf:AuthenticationExtensionsPRFInputsJSON,
  ?largeBlob:AuthenticationExtensionsLargeBlobInputsJSON,
  ?remoteClientDataJSON:String,
}
