// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCPeerConnection` of the specification "webrtc". */
@:native("RTCPeerConnection")
extern class PeerConnection extends js.html.EventTarget {
  function new(?configuration:Configuration):Void;
  @:overload(function(successCallback:(description:SessionDescriptionInit) -> Void, failureCallback:(error:js.html.DOMException) -> Void, ?options:OfferOptions):js.lib.Promise<Void> {})
  function createOffer(?options:OfferOptions):js.lib.Promise<SessionDescriptionInit>;
  @:overload(function(successCallback:(description:SessionDescriptionInit) -> Void, failureCallback:(error:js.html.DOMException) -> Void):js.lib.Promise<Void> {})
  function createAnswer(?options:AnswerOptions):js.lib.Promise<SessionDescriptionInit>;
  @:overload(function(description:LocalSessionDescriptionInit, successCallback:() -> Void, failureCallback:(error:js.html.DOMException) -> Void):js.lib.Promise<Void> {})
  function setLocalDescription(?description:LocalSessionDescriptionInit):js.lib.Promise<Void>;
  var localDescription(default, null):SessionDescription;
  var currentLocalDescription(default, null):SessionDescription;
  var pendingLocalDescription(default, null):SessionDescription;
  @:overload(function(description:SessionDescriptionInit, successCallback:() -> Void, failureCallback:(error:js.html.DOMException) -> Void):js.lib.Promise<Void> {})
  function setRemoteDescription(description:SessionDescriptionInit):js.lib.Promise<Void>;
  var remoteDescription(default, null):SessionDescription;
  var currentRemoteDescription(default, null):SessionDescription;
  var pendingRemoteDescription(default, null):SessionDescription;
  @:overload(function(candidate:IceCandidateInit, successCallback:() -> Void, failureCallback:(error:js.html.DOMException) -> Void):js.lib.Promise<Void> {})
  function addIceCandidate(?candidate:IceCandidateInit):js.lib.Promise<Void>;
  var signalingState(default, null):SignalingState;
  var iceGatheringState(default, null):IceGatheringState;
  var iceConnectionState(default, null):IceConnectionState;
  var connectionState(default, null):PeerConnectionState;
  var canTrickleIceCandidates(default, null):Null<Bool>;
  function restartIce():Void;
  function getConfiguration():Configuration;
  function setConfiguration(?configuration:Configuration):Void;
  function close():Void;
  var onnegotiationneeded:haxe.Constraints.Function;
  var onicecandidate:haxe.Constraints.Function;
  var onicecandidateerror:haxe.Constraints.Function;
  var onsignalingstatechange:haxe.Constraints.Function;
  var oniceconnectionstatechange:haxe.Constraints.Function;
  var onicegatheringstatechange:haxe.Constraints.Function;
  var onconnectionstatechange:haxe.Constraints.Function;
  function setIdentityProvider(provider:String, ?options:IdentityProviderOptions):Void;
  function getIdentityAssertion():js.lib.Promise<String>;
  var peerIdentity(default, null):js.lib.Promise<IdentityAssertion>;
  var idpLoginUrl(default, null):String;
  var idpErrorInfo(default, null):String;
  function getSenders():Array<RtpSender>;
  function getReceivers():Array<RtpReceiver>;
  function getTransceivers():Array<RtpTransceiver>;
  function addTrack(track:js.html.MediaStreamTrack, streams:haxe.extern.Rest<js.html.MediaStream>):RtpSender;
  function removeTrack(sender:RtpSender):Void;
  function addTransceiver(trackOrKind:haxe.extern.EitherType<js.html.MediaStreamTrack, String>, ?init:RtpTransceiverInit):RtpTransceiver;
  var ontrack:haxe.Constraints.Function;
  var sctp(default, null):SctpTransport;
  function createDataChannel(label:String, ?dataChannelDict:DataChannelInit):DataChannel;
  var ondatachannel:haxe.Constraints.Function;
  function getStats(?selector:js.html.MediaStreamTrack):js.lib.Promise<StatsReport>;
  static function startDiagnosticLogging(?options:DiagnosticLoggingOptions):String;
  static function stopDiagnosticLogging():Void;
  static function cancelDiagnosticLogging():Void;
  static function generateCertificate(keygenAlgorithm:Dynamic):js.lib.Promise<Certificate>;
}
