// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpParameters` of the specification "webrtc". */
typedef RtpParameters = {
  headerExtensions:Array<RtpHeaderExtensionParameters>,
  rtcp:RtcpParameters,
  codecs:Array<RtpCodecParameters>,
}
