// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentHandlerResponse` of the specification "web-based-payment-handler". */
typedef PaymentHandlerResponse = {
  ?methodName:String,
  ?details:Dynamic,
  ?payerName:String,
  ?payerEmail:String,
  ?payerPhone:String,
  ?shippingAddress:AddressInit,
  ?shippingOption:String,
}
