// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCPeerConnectionIceErrorEventInit` of the specification "webrtc". */
typedef PeerConnectionIceErrorEventInit = {
  > js.html.EventInit,
  ?address:String,
  ?port:Null<Int>,
  ?url:String,
  errorCode:Int,
  ?errorText:String,
}
