// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CloseEvent` of the specification "websockets". */
@:native("CloseEvent")
extern class CloseEvent extends Event {
  function new(type:String, ?eventInitDict:CloseEventInit):Void;
  var wasClean(default, null):Bool;
  var code(default, null):Int;
  var reason(default, null):String;
}
