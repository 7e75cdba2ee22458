// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CollectedClientAdditionalPaymentData` of the specification "secure-payment-confirmation". */
typedef CollectedClientAdditionalPaymentData = {
  rpId:String,
  topOrigin:String,
  ?payeeName:String,
  ?payeeOrigin:String,
  ?paymentEntitiesLogos:Array<PaymentEntityLogo>,
  total:PaymentCurrencyAmount,
  instrument:PaymentCredentialInstrument,
  ?browserBoundPublicKey:String,
}
