// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCDTMFToneChangeEvent` of the specification "webrtc". */
@:native("RTCDTMFToneChangeEvent")
extern class DTMFToneChangeEvent extends js.html.Event {
  function new(type:String, ?eventInitDict:DTMFToneChangeEventInit):Void;
  var tone(default, null):String;
}
