// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCPeerConnectionIceErrorEvent` of the specification "webrtc". */
@:native("RTCPeerConnectionIceErrorEvent")
extern class PeerConnectionIceErrorEvent extends js.html.Event {
  function new(type:String, eventInitDict:PeerConnectionIceErrorEventInit):Void;
  var address(default, null):String;
  var port(default, null):Null<Int>;
  var url(default, null):String;
  var errorCode(default, null):Int;
  var errorText(default, null):String;
}
