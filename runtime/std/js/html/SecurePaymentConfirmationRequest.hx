// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SecurePaymentConfirmationRequest` of the specification "secure-payment-confirmation". */
typedef SecurePaymentConfirmationRequest = {
  challenge:js.lib.BufferSource,
  rpId:String,
  credentialIds:Array<js.lib.BufferSource>,
  instrument:PaymentCredentialInstrument,
  ?timeout:Int,
  ?payeeName:String,
  ?payeeOrigin:String,
  ?paymentEntitiesLogos:Array<PaymentEntityLogo>,
  ?extensions:AuthenticationExtensionsClientInputs,
  ?browserBoundPubKeyCredParams:Array<PublicKeyCredentialParameters>,
  ?locale:Array<String>,
  ?showOptOut:Bool,
}
