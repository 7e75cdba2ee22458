// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpSFrameEncryptorOptions` of the specification "webrtc-encoded-transform". */
typedef RtpSFrameEncryptorOptions = {
  > js.html.SFrameTransformOptions,
  ?type:js.html.SFrameType,
}
