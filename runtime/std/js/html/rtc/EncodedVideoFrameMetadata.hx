// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCEncodedVideoFrameMetadata` of the specification "webrtc-encoded-transform". */
typedef EncodedVideoFrameMetadata = {
  > EncodedFrameMetadata,
  ?frameId:Int,
  ?dependencies:Array<Int>,
  ?width:Int,
  ?height:Int,
  ?spatialIndex:Int,
  ?temporalIndex:Int,
  ?timestamp:Int,
}
