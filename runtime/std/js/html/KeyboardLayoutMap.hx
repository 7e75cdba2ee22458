// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `KeyboardLayoutMap` of the specification "keyboard-map". */
@:native("KeyboardLayoutMap")
extern class KeyboardLayoutMap {
  var size(default, null):Int;
  function has(key:String):Bool;
  function get(key:String):Null<String>;
  function entries():js.lib.Iterator<js.lib.KeyValue<String, String>>;
  function keys():js.lib.Iterator<String>;
  function values():js.lib.Iterator<String>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
