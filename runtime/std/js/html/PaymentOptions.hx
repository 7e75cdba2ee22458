// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentOptions` of the specification "payment-request". */
typedef PaymentOptions = {
  ?requestPayerName:Bool,
  ?requestBillingAddress:Bool,
  ?requestPayerEmail:Bool,
  ?requestPayerPhone:Bool,
  ?requestShipping:Bool,
  ?shippingType:PaymentShippingType,
}
