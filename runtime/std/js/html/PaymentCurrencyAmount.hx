// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentCurrencyAmount` of the specification "payment-request". */
typedef PaymentCurrencyAmount = {
  currency:String,
  value:String,
}
