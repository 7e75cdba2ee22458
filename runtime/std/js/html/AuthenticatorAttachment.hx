// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticatorAttachment` of the specification "webauthn". */
enum abstract AuthenticatorAttachment(String) from String to String {
  var PLATFORM = "platform";
  var CROSS_PLATFORM = "cross-platform";
}
