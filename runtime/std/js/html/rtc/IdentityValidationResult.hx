// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIdentityValidationResult` of the specification "webrtc-identity". */
typedef IdentityValidationResult = {
  identity:String,
  contents:String,
}
