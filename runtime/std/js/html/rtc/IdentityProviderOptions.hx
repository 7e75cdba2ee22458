// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIdentityProviderOptions` of the specification "webrtc-identity". */
typedef IdentityProviderOptions = {
  ?protocol:String,
  ?usernameHint:String,
  ?peerIdentity:String,
}
