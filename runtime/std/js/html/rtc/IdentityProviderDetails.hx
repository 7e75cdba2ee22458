// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIdentityProviderDetails` of the specification "webrtc-identity". */
typedef IdentityProviderDetails = {
  domain:String,
  ?protocol:String,
}
