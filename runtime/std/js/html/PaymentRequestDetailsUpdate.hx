// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentRequestDetailsUpdate` of the specification "web-based-payment-handler". */
typedef PaymentRequestDetailsUpdate = {
  ?error:String,
  ?total:PaymentCurrencyAmount,
  ?modifiers:Array<PaymentDetailsModifier>,
  ?shippingOptions:Array<PaymentShippingOption>,
  ?paymentMethodErrors:Dynamic,
  ?shippingAddressErrors:AddressErrors,
}
