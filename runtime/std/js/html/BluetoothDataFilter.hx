// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothDataFilter` of the specification "bluetooth-scanning". */
@:native("BluetoothDataFilter")
extern class BluetoothDataFilter {
  function new(?init:BluetoothDataFilterInit):Void;
  var dataPrefix(default, null):js.lib.ArrayBuffer;
  var mask(default, null):js.lib.ArrayBuffer;
}
