// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PaymentShippingType` of the specification "payment-request". */
enum abstract PaymentShippingType(String) from String to String {
  var SHIPPING = "shipping";
  var DELIVERY = "delivery";
  var PICKUP = "pickup";
}
