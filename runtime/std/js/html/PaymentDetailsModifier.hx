// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentDetailsModifier` of the specification "payment-request". */
typedef PaymentDetailsModifier = {
  supportedMethods:String,
  ?total:PaymentItem,
  ?additionalDisplayItems:Array<PaymentItem>,
  ?data:Dynamic,
}
