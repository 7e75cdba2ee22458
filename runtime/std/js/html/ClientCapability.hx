// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ClientCapability` of the specification "webauthn". */
enum abstract ClientCapability(String) from String to String {
  var CONDITIONAL_CREATE = "conditionalCreate";
  var CONDITIONAL_GET = "conditionalGet";
  var HYBRID_TRANSPORT = "hybridTransport";
  var PASSKEY_PLATFORM_AUTHENTICATOR = "passkeyPlatformAuthenticator";
  var USER_VERIFYING_PLATFORM_AUTHENTICATOR = "userVerifyingPlatformAuthenticator";
  var RELATED_ORIGINS = "relatedOrigins";
  var SIGNAL_ALL_ACCEPTED_CREDENTIALS = "signalAllAcceptedCredentials";
  var SIGNAL_CURRENT_USER_DETAILS = "signalCurrentUserDetails";
  var SIGNAL_UNKNOWN_CREDENTIAL = "signalUnknownCredential";
}
