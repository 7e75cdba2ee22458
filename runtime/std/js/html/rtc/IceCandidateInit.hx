// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIceCandidateInit` of the specification "webrtc". */
typedef IceCandidateInit = {
  ?candidate:String,
  ?sdpMid:String,
  ?sdpMLineIndex:Null<Int>,
  ?usernameFragment:String,
}
