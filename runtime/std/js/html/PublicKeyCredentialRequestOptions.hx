// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PublicKeyCredentialRequestOptions` of the specification "webauthn". */
typedef PublicKeyCredentialRequestOptions = {
  challenge:js.lib.BufferSource,
  ?timeout:Int,
  ?rpId:String,
  ?allowCredentials:Array<PublicKeyCredentialDescriptor>,
  ?userVerification:String,
  ?hints:Array<String>,
  ?extensions:AuthenticationExtensionsClientInputs,
}
