// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpContributingSource` of the specification "webrtc". */
typedef RtpContributingSource = {
  timestamp:Float,
  source:Int,
  ?audioLevel:Float,
  rtpTimestamp:Int,
}
