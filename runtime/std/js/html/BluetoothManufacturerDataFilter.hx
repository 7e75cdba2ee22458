// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothManufacturerDataFilter` of the specification "bluetooth-scanning". */
@:native("BluetoothManufacturerDataFilter")
extern class BluetoothManufacturerDataFilter {
  function new(?init:Dynamic):Void;
  var size(default, null):Int;
  function has(key:Int):Bool;
  function get(key:Int):Null<BluetoothDataFilter>;
  function entries():js.lib.Iterator<js.lib.KeyValue<Int, BluetoothDataFilter>>;
  function keys():js.lib.Iterator<Int>;
  function values():js.lib.Iterator<BluetoothDataFilter>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
