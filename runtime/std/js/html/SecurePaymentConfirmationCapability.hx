// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SecurePaymentConfirmationCapability` of the specification "secure-payment-confirmation". */
enum abstract SecurePaymentConfirmationCapability(String) from String to String {
  var BROWSER_BOUND_KEY_HARDWARE = "browserBoundKeyHardware";
}
