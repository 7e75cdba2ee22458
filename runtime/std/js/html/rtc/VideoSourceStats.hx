// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCVideoSourceStats` of the specification "webrtc-stats". */
typedef VideoSourceStats = {
  > MediaSourceStats,
  ?width:Int,
  ?height:Int,
  ?frames:Int,
  ?framesPerSecond:Float,
}
