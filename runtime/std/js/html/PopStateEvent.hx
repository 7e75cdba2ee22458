// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PopStateEvent` of the specification "html". */
@:native("PopStateEvent")
extern class PopStateEvent extends Event {
  function new(type:String, ?eventInitDict:PopStateEventInit):Void;
  var state(default, null):Dynamic;
  var hasUAVisualTransition(default, null):Bool;
}
