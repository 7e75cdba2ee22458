// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCTransformEvent` of the specification "webrtc-encoded-transform". */
@:native("RTCTransformEvent")
extern class TransformEvent extends js.html.Event {
  var transformer(default, null):RtpScriptTransformer;
}
