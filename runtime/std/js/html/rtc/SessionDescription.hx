// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCSessionDescription` of the specification "webrtc". */
@:native("RTCSessionDescription")
extern class SessionDescription {
  function new(descriptionInitDict:SessionDescriptionInit):Void;
  var type(default, null):SdpType;
  var sdp(default, null):String;
  function toJSON():SessionDescriptionInit;
}
