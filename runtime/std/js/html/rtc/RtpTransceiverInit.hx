// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpTransceiverInit` of the specification "webrtc". */
typedef RtpTransceiverInit = {
  ?direction:RtpTransceiverDirection,
  ?streams:Array<js.html.MediaStream>,
  ?sendEncodings:Array<RtpEncodingParameters>,
}
