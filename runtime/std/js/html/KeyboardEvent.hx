// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `KeyboardEvent` of the specification "uievents". */
@:native("KeyboardEvent")
extern class KeyboardEvent extends UIEvent {
  function new(type:String, ?eventInitDict:KeyboardEventInit):Void;
  static inline var DOM_KEY_LOCATION_STANDARD:Int = 0x00;
  static inline var DOM_KEY_LOCATION_LEFT:Int = 0x01;
  static inline var DOM_KEY_LOCATION_RIGHT:Int = 0x02;
  static inline var DOM_KEY_LOCATION_NUMPAD:Int = 0x03;
  var key(default, null):String;
  var code(default, null):String;
  var location(default, null):Int;
  var ctrlKey(default, null):Bool;
  var shiftKey(default, null):Bool;
  var altKey(default, null):Bool;
  var metaKey(default, null):Bool;
  var repeat(default, null):Bool;
  var isComposing(default, null):Bool;
  function getModifierState(keyArg:String):Bool;
  function initKeyboardEvent(typeArg:String, ?bubblesArg:Bool, ?cancelableArg:Bool, ?viewArg:Window, ?keyArg:String, ?locationArg:Int, ?ctrlKey:Bool, ?altKey:Bool, ?shiftKey:Bool, ?metaKey:Bool):Void;
  var charCode(default, null):Int;
  var keyCode(default, null):Int;
}
