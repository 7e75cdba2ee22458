// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothRemoteGATTDescriptor` of the specification "bluetooth". */
@:native("BluetoothRemoteGATTDescriptor")
extern class BluetoothRemoteGATTDescriptor {
  var characteristic(default, null):BluetoothRemoteGATTCharacteristic;
  var uuid(default, null):String;
  var value(default, null):js.lib.DataView;
  function readValue():js.lib.Promise<js.lib.DataView>;
  function writeValue(value:js.lib.BufferSource):js.lib.Promise<Void>;
}
