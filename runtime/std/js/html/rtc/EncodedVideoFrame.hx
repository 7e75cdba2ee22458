// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCEncodedVideoFrame` of the specification "webrtc-encoded-transform". */
@:native("RTCEncodedVideoFrame")
extern class EncodedVideoFrame {
  function new(originalFrame:EncodedVideoFrame, ?options:EncodedVideoFrameOptions):Void;
  var type(default, null):js.html.EncodedVideoChunkType;
  var data:js.lib.ArrayBuffer;
  function getMetadata():EncodedVideoFrameMetadata;
}
