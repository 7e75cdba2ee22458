// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCEncodedVideoFrameOptions` of the specification "webrtc-encoded-transform". */
typedef EncodedVideoFrameOptions = {
  ?metadata:EncodedVideoFrameMetadata,
}
