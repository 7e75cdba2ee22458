// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpReceiveParameters` of the specification "webrtc". */
typedef RtpReceiveParameters = {
  > RtpParameters,
}
