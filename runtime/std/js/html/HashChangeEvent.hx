// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HashChangeEvent` of the specification "html". */
@:native("HashChangeEvent")
extern class HashChangeEvent extends Event {
  function new(type:String, ?eventInitDict:HashChangeEventInit):Void;
  var oldURL(default, null):String;
  var newURL(default, null):String;
}
