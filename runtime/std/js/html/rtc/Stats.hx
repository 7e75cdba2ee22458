// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCStats` of the specification "webrtc". */
typedef Stats = {
  timestamp:Float,
  type:StatsType,
  id:String,
}
