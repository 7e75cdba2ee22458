// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentCompleteDetails` of the specification "payment-request". */
typedef PaymentCompleteDetails = {
  ?data:Dynamic,
}
