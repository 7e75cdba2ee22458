// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCEncodedAudioFrameMetadata` of the specification "webrtc-encoded-transform". */
typedef EncodedAudioFrameMetadata = {
  > EncodedFrameMetadata,
  ?sequenceNumber:Int,
  ?audioLevel:Float,
}
