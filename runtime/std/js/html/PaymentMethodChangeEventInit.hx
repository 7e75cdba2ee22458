// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentMethodChangeEventInit` of the specification "payment-request". */
typedef PaymentMethodChangeEventInit = {
  > PaymentRequestUpdateEventInit,
  ?methodName:String,
  ?methodDetails:Dynamic,
}
