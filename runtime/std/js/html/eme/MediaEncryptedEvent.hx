// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.eme;

/** `MediaEncryptedEvent` of the specification "encrypted-media". */
@:native("MediaEncryptedEvent")
extern class MediaEncryptedEvent extends js.html.Event {
  function new(type:String, ?eventInitDict:MediaEncryptedEventInit):Void;
  var initDataType(default, null):String;
  var initData(default, null):js.lib.ArrayBuffer;
}
