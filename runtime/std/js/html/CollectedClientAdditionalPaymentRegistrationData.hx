// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CollectedClientAdditionalPaymentRegistrationData` of the specification "secure-payment-confirmation". */
typedef CollectedClientAdditionalPaymentRegistrationData = {
  ?browserBoundPublicKey:String,
}
