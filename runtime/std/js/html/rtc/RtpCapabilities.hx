// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpCapabilities` of the specification "webrtc". */
typedef RtpCapabilities = {
  codecs:Array<RtpCodec>,
  headerExtensions:Array<RtpHeaderExtensionCapability>,
}
