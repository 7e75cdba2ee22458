// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIceServer` of the specification "webrtc". */
typedef IceServer = {
  urls:haxe.extern.EitherType<String, Array<String>>,
  ?username:String,
  ?credential:String,
}
