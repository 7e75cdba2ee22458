// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentCredentialInstrument` of the specification "secure-payment-confirmation". */
typedef PaymentCredentialInstrument = {
  displayName:String,
  icon:String,
  ?iconMustBeShown:Bool,
  ?details:String,
}
