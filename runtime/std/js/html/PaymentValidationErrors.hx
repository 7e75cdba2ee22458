// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentValidationErrors` of the specification "payment-request". */
typedef PaymentValidationErrors = {
  ?payer:PayerErrors,
  ?shippingAddress:AddressErrors,
  ?error:String,
  ?paymentMethod:Dynamic,
}
