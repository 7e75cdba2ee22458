// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothServiceDataFilter` of the specification "bluetooth-scanning". */
@:native("BluetoothServiceDataFilter")
extern class BluetoothServiceDataFilter {
  function new(?init:Dynamic):Void;
  var size(default, null):Int;
  function has(key:String):Bool;
  function get(key:String):Null<BluetoothDataFilter>;
  function entries():js.lib.Iterator<js.lib.KeyValue<String, BluetoothDataFilter>>;
  function keys():js.lib.Iterator<String>;
  function values():js.lib.Iterator<BluetoothDataFilter>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
