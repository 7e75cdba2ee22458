// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCSessionDescriptionInit` of the specification "webrtc". */
typedef SessionDescriptionInit = {
  type:SdpType,
  ?sdp:String,
}
