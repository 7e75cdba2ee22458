// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothManufacturerDataMap` of the specification "bluetooth". */
@:native("BluetoothManufacturerDataMap")
extern class BluetoothManufacturerDataMap {
  var size(default, null):Int;
  function has(key:Int):Bool;
  function get(key:Int):Null<js.lib.DataView>;
  function entries():js.lib.Iterator<js.lib.KeyValue<Int, js.lib.DataView>>;
  function keys():js.lib.Iterator<Int>;
  function values():js.lib.Iterator<js.lib.DataView>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
