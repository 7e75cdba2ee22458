// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentEntityLogo` of the specification "secure-payment-confirmation". */
typedef PaymentEntityLogo = {
  url:String,
  label:String,
}
