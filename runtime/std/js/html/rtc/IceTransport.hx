// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCIceTransport` of the specification "webrtc". */
@:native("RTCIceTransport")
extern class IceTransport extends js.html.EventTarget {
  function new():Void;
  var role(default, null):IceRole;
  var component(default, null):IceComponent;
  var state(default, null):IceTransportState;
  var gatheringState(default, null):IceGathererState;
  function getLocalCandidates():Array<IceCandidate>;
  function getRemoteCandidates():Array<IceCandidate>;
  function getSelectedCandidatePair():IceCandidatePair;
  function getLocalParameters():IceParameters;
  function getRemoteParameters():IceParameters;
  var onstatechange:haxe.Constraints.Function;
  var ongatheringstatechange:haxe.Constraints.Function;
  var onselectedcandidatepairchange:haxe.Constraints.Function;
  function gather(?options:IceGatherOptions):Void;
  function start(?remoteParameters:IceParameters, ?role:IceRole):Void;
  function stop():Void;
  function addRemoteCandidate(?remoteCandidate:IceCandidateInit):Void;
  var onerror:haxe.Constraints.Function;
  var onicecandidate:haxe.Constraints.Function;
}
