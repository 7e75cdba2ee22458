// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentMethodData` of the specification "payment-request". */
typedef PaymentMethodData = {
  supportedMethods:String,
  ?data:Dynamic,
}
