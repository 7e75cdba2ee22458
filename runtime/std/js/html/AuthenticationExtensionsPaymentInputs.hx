// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticationExtensionsPaymentInputs` of the specification "secure-payment-confirmation". */
typedef AuthenticationExtensionsPaymentInputs = {
  ?isPayment:Bool,
  ?browserBoundPubKeyCredParams:Array<PublicKeyCredentialParameters>,
  ?rpId:String,
  ?topOrigin:String,
  ?payeeName:String,
  ?payeeOrigin:String,
  ?paymentEntitiesLogos:Array<PaymentEntityLogo>,
  ?total:PaymentCurrencyAmount,
  ?instrument:PaymentCredentialInstrument,
}
