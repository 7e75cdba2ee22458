// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CommandEvent` of the specification "html". */
@:native("CommandEvent")
extern class CommandEvent extends Event {
  function new(type:String, ?eventInitDict:CommandEventInit):Void;
  var source(default, null):Element;
  var command(default, null):String;
}
