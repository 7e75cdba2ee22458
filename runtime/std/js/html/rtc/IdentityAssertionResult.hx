// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIdentityAssertionResult` of the specification "webrtc-identity". */
typedef IdentityAssertionResult = {
  idp:IdentityProviderDetails,
  assertion:String,
}
