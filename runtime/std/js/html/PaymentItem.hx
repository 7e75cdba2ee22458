// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentItem` of the specification "payment-request". */
typedef PaymentItem = {
  label:String,
  amount:PaymentCurrencyAmount,
  ?pending:Bool,
}
