// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentRequestEventInit` of the specification "web-based-payment-handler". */
typedef PaymentRequestEventInit = {
  > ExtendableEventInit,
  ?topOrigin:String,
  ?paymentRequestOrigin:String,
  ?paymentRequestId:String,
  ?methodData:Array<PaymentMethodData>,
  ?total:PaymentCurrencyAmount,
  ?modifiers:Array<PaymentDetailsModifier>,
  ?paymentOptions:PaymentOptions,
  ?shippingOptions:Array<PaymentShippingOption>,
}
