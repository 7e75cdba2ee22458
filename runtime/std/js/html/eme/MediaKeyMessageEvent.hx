// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.eme;

/** `MediaKeyMessageEvent` of the specification "encrypted-media". */
@:native("MediaKeyMessageEvent")
extern class MediaKeyMessageEvent extends js.html.Event {
  function new(type:String, eventInitDict:MediaKeyMessageEventInit):Void;
  var messageType(default, null):MediaKeyMessageType;
  var message(default, null):js.lib.ArrayBuffer;
}
