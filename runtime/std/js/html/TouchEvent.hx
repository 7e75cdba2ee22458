// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `TouchEvent` of the specification "touch-events". */
@:native("TouchEvent")
extern class TouchEvent extends UIEvent {
  function new(type:String, ?eventInitDict:TouchEventInit):Void;
  var touches(default, null):TouchList;
  var targetTouches(default, null):TouchList;
  var changedTouches(default, null):TouchList;
  var altKey(default, null):Bool;
  var metaKey(default, null):Bool;
  var ctrlKey(default, null):Bool;
  var shiftKey(default, null):Bool;
  function getModifierState(keyArg:String):Bool;
}
