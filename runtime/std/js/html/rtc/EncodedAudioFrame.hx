// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCEncodedAudioFrame` of the specification "webrtc-encoded-transform". */
@:native("RTCEncodedAudioFrame")
extern class EncodedAudioFrame {
  function new(originalFrame:EncodedAudioFrame, ?options:EncodedAudioFrameOptions):Void;
  var data:js.lib.ArrayBuffer;
  function getMetadata():EncodedAudioFrameMetadata;
}
