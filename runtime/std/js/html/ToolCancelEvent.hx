// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ToolCancelEvent` of the specification "webmcp". */
@:native("ToolCancelEvent")
extern class ToolCancelEvent extends Event {
  function new(type:String, ?eventInitDict:ToolCancelEventInit):Void;
  var toolName(default, null):String;
}
