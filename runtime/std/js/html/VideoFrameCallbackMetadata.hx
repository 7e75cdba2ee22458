// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `VideoFrameCallbackMetadata` of the specification "video-rvfc". */
typedef VideoFrameCallbackMetadata = {
  presentationTime:Float,
  expectedDisplayTime:Float,
  width:Int,
  height:Int,
  mediaTime:Float,
  presentedFrames:Int,
  ?processingDuration:Float,
  ?captureTime:Float,
  ?receiveTime:Float,
  ?rtpTimestamp:Int,
}
