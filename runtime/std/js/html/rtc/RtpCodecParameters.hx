// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpCodecParameters` of the specification "webrtc". */
typedef RtpCodecParameters = {
  > RtpCodec,
  payloadType:Int,
}
