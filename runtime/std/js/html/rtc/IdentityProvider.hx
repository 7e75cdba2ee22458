// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIdentityProvider` of the specification "webrtc-identity". */
typedef IdentityProvider = {
  generateAssertion:(contents:String, origin:String, options:IdentityProviderOptions) -> js.lib.Promise<IdentityAssertionResult>,
  validateAssertion:(assertion:String, origin:String) -> js.lib.Promise<IdentityValidationResult>,
}
