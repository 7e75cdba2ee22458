// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCTrackEventInit` of the specification "webrtc". */
typedef TrackEventInit = {
  > js.html.EventInit,
  receiver:RtpReceiver,
  track:js.html.MediaStreamTrack,
  ?streams:Array<js.html.MediaStream>,
  transceiver:RtpTransceiver,
}
