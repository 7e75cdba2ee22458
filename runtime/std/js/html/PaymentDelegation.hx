// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentDelegation` of the specification "web-based-payment-handler". */
enum abstract PaymentDelegation(String) from String to String {
  var SHIPPING_ADDRESS = "shippingAddress";
  var PAYER_NAME = "payerName";
  var PAYER_PHONE = "payerPhone";
  var PAYER_EMAIL = "payerEmail";
}
