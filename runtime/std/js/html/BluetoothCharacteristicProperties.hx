// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothCharacteristicProperties` of the specification "bluetooth". */
@:native("BluetoothCharacteristicProperties")
extern class BluetoothCharacteristicProperties {
  var broadcast(default, null):Bool;
  var read(default, null):Bool;
  var writeWithoutResponse(default, null):Bool;
  var write(default, null):Bool;
  var notify(default, null):Bool;
  var indicate(default, null):Bool;
  var authenticatedSignedWrites(default, null):Bool;
  var reliableWrite(default, null):Bool;
  var writableAuxiliaries(default, null):Bool;
}
