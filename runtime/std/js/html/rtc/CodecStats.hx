// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCCodecStats` of the specification "webrtc-stats". */
typedef CodecStats = {
  > Stats,
  payloadType:Int,
  transportId:String,
  mimeType:String,
  ?clockRate:Int,
  ?channels:Int,
  ?sdpFmtpLine:String,
}
