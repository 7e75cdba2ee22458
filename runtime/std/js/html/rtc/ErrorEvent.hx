// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCErrorEvent` of the specification "webrtc". */
@:native("RTCErrorEvent")
extern class ErrorEvent extends js.html.Event {
  function new(type:String, eventInitDict:ErrorEventInit):Void;
  var error(default, null):Error;
}
