// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIceCandidate` of the specification "webrtc". */
@:native("RTCIceCandidate")
extern class IceCandidate {
  function new(?candidateInitDict:LocalIceCandidateInit):Void;
  var candidate(default, null):String;
  var sdpMid(default, null):String;
  var sdpMLineIndex(default, null):Null<Int>;
  var foundation(default, null):String;
  var component(default, null):IceComponent;
  var priority(default, null):Null<Int>;
  var address(default, null):String;
  var protocol(default, null):IceProtocol;
  var port(default, null):Null<Int>;
  var type(default, null):IceCandidateType;
  var tcpType(default, null):IceTcpCandidateType;
  var relatedAddress(default, null):String;
  var relatedPort(default, null):Null<Int>;
  var usernameFragment(default, null):String;
  var relayProtocol(default, null):IceServerTransportProtocol;
  var url(default, null):String;
  function toJSON():IceCandidateInit;
}
