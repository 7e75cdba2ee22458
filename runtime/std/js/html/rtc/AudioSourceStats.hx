// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCAudioSourceStats` of the specification "webrtc-stats". */
typedef AudioSourceStats = {
  > MediaSourceStats,
  ?audioLevel:Float,
  ?totalAudioEnergy:Float,
  ?totalSamplesDuration:Float,
  ?echoReturnLoss:Float,
  ?echoReturnLossEnhancement:Float,
}
