// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCAudioPlayoutStats` of the specification "webrtc-stats". */
typedef AudioPlayoutStats = {
  > Stats,
  kind:String,
  ?synthesizedSamplesDuration:Float,
  ?synthesizedSamplesEvents:Int,
  ?totalSamplesDuration:Float,
  ?totalPlayoutDelay:Float,
  ?totalSamplesCount:Int,
}
