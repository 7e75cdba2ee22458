// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `MouseEvent` of the specification "pointerevents". */
@:native("MouseEvent")
extern class MouseEvent extends UIEvent {
  function new(type:String, ?eventInitDict:MouseEventInit):Void;
  var screenX(default, null):Int;
  var screenY(default, null):Int;
  var clientX(default, null):Int;
  var clientY(default, null):Int;
  var layerX(default, null):Int;
  var layerY(default, null):Int;
  var ctrlKey(default, null):Bool;
  var shiftKey(default, null):Bool;
  var altKey(default, null):Bool;
  var metaKey(default, null):Bool;
  var button(default, null):Int;
  var buttons(default, null):Int;
  var relatedTarget(default, null):EventTarget;
  function getModifierState(keyArg:String):Bool;
  var pageX(default, null):Float;
  var pageY(default, null):Float;
  var x(default, null):Float;
  var y(default, null):Float;
  var offsetX(default, null):Float;
  var offsetY(default, null):Float;
  function initMouseEvent(typeArg:String, ?bubblesArg:Bool, ?cancelableArg:Bool, ?viewArg:Window, ?detailArg:Int, ?screenXArg:Int, ?screenYArg:Int, ?clientXArg:Int, ?clientYArg:Int, ?ctrlKeyArg:Bool, ?altKeyArg:Bool, ?shiftKeyArg:Bool, ?metaKeyArg:Bool, ?buttonArg:Int, ?relatedTargetArg:EventTarget):Void;
  var movementX(default, null):Float;
  var movementY(default, null):Float;
}
