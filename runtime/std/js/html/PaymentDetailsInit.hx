// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentDetailsInit` of the specification "payment-request". */
typedef PaymentDetailsInit = {
  > PaymentDetailsBase,
  ?id:String,
  total:PaymentItem,
}
