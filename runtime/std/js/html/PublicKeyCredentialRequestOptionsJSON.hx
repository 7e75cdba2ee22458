// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PublicKeyCredentialRequestOptionsJSON` of the specification "webauthn". */
typedef PublicKeyCredentialRequestOptionsJSON = {
  challenge:String,
  ?timeout:Int,
  ?rpId:String,
  ?allowCredentials:Array<PublicKeyCredentialDescriptorJSON>,
  ?userVerification:String,
  ?hints:Array<String>,
  ?extensions:AuthenticationExtensionsClientInputsJSON,
}
