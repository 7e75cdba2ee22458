// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCEncodedAudioFrameOptions` of the specification "webrtc-encoded-transform". */
typedef EncodedAudioFrameOptions = {
  ?metadata:EncodedAudioFrameMetadata,
}
