// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ToolActivatedEvent` of the specification "webmcp". */
@:native("ToolActivatedEvent")
extern class ToolActivatedEvent extends Event {
  function new(type:String, ?eventInitDict:ToolActivatedEventInit):Void;
  var toolName(default, null):String;
}
