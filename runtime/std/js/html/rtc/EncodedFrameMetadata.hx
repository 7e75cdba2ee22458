// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCEncodedFrameMetadata` of the specification "webrtc-encoded-transform". */
typedef EncodedFrameMetadata = {
  ?synchronizationSource:Int,
  ?payloadType:Int,
  ?contributingSources:Array<Int>,
  ?rtpTimestamp:Int,
  ?receiveTime:Float,
  ?captureTime:Float,
  ?senderCaptureTimeOffset:Float,
  ?mimeType:String,
}
