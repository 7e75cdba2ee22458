// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpSender` of the specification "webrtc". */
@:native("RTCRtpSender")
extern class RtpSender {
  var track(default, null):js.html.MediaStreamTrack;
  var transport(default, null):DtlsTransport;
  function setParameters(parameters:RtpSendParameters, ?setParameterOptions:SetParameterOptions):js.lib.Promise<Void>;
  function getParameters():RtpSendParameters;
  function replaceTrack(withTrack:js.html.MediaStreamTrack):js.lib.Promise<Void>;
  function setStreams(streams:haxe.extern.Rest<js.html.MediaStream>):Void;
  function getStats():js.lib.Promise<StatsReport>;
  var transform:haxe.extern.EitherType<RtpSFrameEncryptor, RtpScriptTransform>;
  var dtmf(default, null):DTMFSender;
  static function getCapabilities(kind:String):RtpCapabilities;
}
