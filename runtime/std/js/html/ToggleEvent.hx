// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ToggleEvent` of the specification "html". */
@:native("ToggleEvent")
extern class ToggleEvent extends Event {
  function new(type:String, ?eventInitDict:ToggleEventInit):Void;
  var oldState(default, null):String;
  var newState(default, null):String;
  var source(default, null):Element;
}
