// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentDetailsBase` of the specification "payment-request". */
typedef PaymentDetailsBase = {
  ?displayItems:Array<PaymentItem>,
  ?shippingOptions:Array<PaymentShippingOption>,
  ?modifiers:Array<PaymentDetailsModifier>,
}
