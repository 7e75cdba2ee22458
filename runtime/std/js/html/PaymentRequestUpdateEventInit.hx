// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentRequestUpdateEventInit` of the specification "payment-request". */
typedef PaymentRequestUpdateEventInit = {
  > EventInit,
}
