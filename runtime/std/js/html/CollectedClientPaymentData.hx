// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CollectedClientPaymentData` of the specification "secure-payment-confirmation". */
typedef CollectedClientPaymentData = {
  > CollectedClientData,
  payment:haxe.extern.EitherType<CollectedClientAdditionalPaymentData, CollectedClientAdditionalPaymentRegistrationData>,
}
