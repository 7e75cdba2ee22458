// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SFrameTransformErrorEvent` of the specification "webrtc-encoded-transform". */
@:native("SFrameTransformErrorEvent")
extern class SFrameTransformErrorEvent extends Event {
  function new(type:String, eventInitDict:SFrameTransformErrorEventInit):Void;
  var errorType(default, null):SFrameTransformErrorEventType;
  var keyID(default, null):Dynamic;
  var frame(default, null):haxe.extern.EitherType<js.html.rtc.EncodedVideoFrame, js.html.rtc.EncodedAudioFrame>;
}
