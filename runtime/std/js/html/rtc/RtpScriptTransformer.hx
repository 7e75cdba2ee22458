// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCRtpScriptTransformer` of the specification "webrtc-encoded-transform". */
@:native("RTCRtpScriptTransformer")
extern class RtpScriptTransformer extends js.html.EventTarget {
  var readable(default, null):js.html.ReadableStream;
  function generateKeyFrame(?rid:String):js.lib.Promise<Void>;
  function sendKeyFrameRequest():js.lib.Promise<Void>;
  var writable(default, null):js.html.WritableStream;
  var onkeyframerequest:haxe.Constraints.Function;
  var options(default, null):Dynamic;
}
