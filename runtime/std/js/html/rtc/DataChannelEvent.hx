// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCDataChannelEvent` of the specification "webrtc". */
@:native("RTCDataChannelEvent")
extern class DataChannelEvent extends js.html.Event {
  function new(type:String, eventInitDict:DataChannelEventInit):Void;
  var channel(default, null):DataChannel;
}
