// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpCodec` of the specification "webrtc". */
typedef RtpCodec = {
  mimeType:String,
  clockRate:Int,
  ?channels:Int,
  ?sdpFmtpLine:String,
}
