// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCMediaSourceStats` of the specification "webrtc-stats". */
typedef MediaSourceStats = {
  > Stats,
  trackIdentifier:String,
  kind:String,
}
