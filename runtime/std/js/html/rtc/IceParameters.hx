// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIceParameters` of the specification "webrtc". */
typedef IceParameters = {
  ?usernameFragment:String,
  ?password:String,
  ?iceLite:Bool,
}
