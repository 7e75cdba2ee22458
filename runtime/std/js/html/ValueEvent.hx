// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ValueEvent` of the specification "bluetooth". */
@:native("ValueEvent")
extern class ValueEvent extends Event {
  function new(type:String, ?initDict:ValueEventInit):Void;
  var value(default, null):Dynamic;
}
