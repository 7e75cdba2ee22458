// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentDetailsUpdate` of the specification "payment-request". */
typedef PaymentDetailsUpdate = {
  > PaymentDetailsBase,
  ?error:String,
  ?total:PaymentItem,
  ?shippingAddressErrors:AddressErrors,
  ?payerErrors:PayerErrors,
  ?paymentMethodErrors:Dynamic,
}
