// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCLocalSessionDescriptionInit` of the specification "webrtc". */
typedef LocalSessionDescriptionInit = {
  ?type:SdpType,
  ?sdp:String,
}
