// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentShippingOption` of the specification "payment-request". */
typedef PaymentShippingOption = {
  id:String,
  label:String,
  amount:PaymentCurrencyAmount,
  ?selected:Bool,
}
