// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SecurePaymentConfirmationAvailability` of the specification "secure-payment-confirmation". */
enum abstract SecurePaymentConfirmationAvailability(String) from String to String {
  var AVAILABLE = "available";
  var UNAVAILABLE_UNKNOWN_REASON = "unavailable-unknown-reason";
  var UNAVAILABLE_FEATURE_NOT_ENABLED = "unavailable-feature-not-enabled";
  var UNAVAILABLE_NO_PERMISSION_POLICY = "unavailable-no-permission-policy";
  var UNAVAILABLE_NO_USER_VERIFYING_PLATFORM_AUTHENTICATOR = "unavailable-no-user-verifying-platform-authenticator";
}
