// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCPeerConnectionIceEvent` of the specification "webrtc". */
@:native("RTCPeerConnectionIceEvent")
extern class PeerConnectionIceEvent extends js.html.Event {
  function new(type:String, ?eventInitDict:PeerConnectionIceEventInit):Void;
  var candidate(default, null):IceCandidate;
  var url(default, null):String;
}
