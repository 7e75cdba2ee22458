// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `KeyFrameRequestEvent` of the specification "webrtc-encoded-transform". */
@:native("KeyFrameRequestEvent")
extern class KeyFrameRequestEvent extends Event {
  function new(type:String, ?rid:String):Void;
  var rid(default, null):String;
}
