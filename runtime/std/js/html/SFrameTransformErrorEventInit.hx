// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SFrameTransformErrorEventInit` of the specification "webrtc-encoded-transform". */
typedef SFrameTransformErrorEventInit = {
  > EventInit,
  errorType:SFrameTransformErrorEventType,
  frame:haxe.extern.EitherType<js.html.rtc.EncodedVideoFrame, js.html.rtc.EncodedAudioFrame>,
  ?keyID:Dynamic,
}
