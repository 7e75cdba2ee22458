// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothServiceDataMap` of the specification "bluetooth". */
@:native("BluetoothServiceDataMap")
extern class BluetoothServiceDataMap {
  var size(default, null):Int;
  function has(key:String):Bool;
  function get(key:String):Null<js.lib.DataView>;
  function entries():js.lib.Iterator<js.lib.KeyValue<String, js.lib.DataView>>;
  function keys():js.lib.Iterator<String>;
  function values():js.lib.Iterator<js.lib.DataView>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
