// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpReceiver` of the specification "webrtc". */
@:native("RTCRtpReceiver")
extern class RtpReceiver {
  var track(default, null):js.html.MediaStreamTrack;
  var transport(default, null):DtlsTransport;
  function getParameters():RtpReceiveParameters;
  function getContributingSources():Array<RtpContributingSource>;
  function getSynchronizationSources():Array<RtpSynchronizationSource>;
  function getStats():js.lib.Promise<StatsReport>;
  var jitterBufferTarget:Null<Float>;
  var transform:haxe.extern.EitherType<RtpSFrameDecryptor, RtpScriptTransform>;
  static function getCapabilities(kind:String):RtpCapabilities;
}
