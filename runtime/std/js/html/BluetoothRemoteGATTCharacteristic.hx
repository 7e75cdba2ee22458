// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothRemoteGATTCharacteristic` of the specification "bluetooth". */
@:native("BluetoothRemoteGATTCharacteristic")
extern class BluetoothRemoteGATTCharacteristic extends EventTarget {
  var service(default, null):BluetoothRemoteGATTService;
  var uuid(default, null):String;
  var properties(default, null):BluetoothCharacteristicProperties;
  var value(default, null):js.lib.DataView;
  function getDescriptor(descriptor:haxe.extern.EitherType<String, Int>):js.lib.Promise<BluetoothRemoteGATTDescriptor>;
  function getDescriptors(?descriptor:haxe.extern.EitherType<String, Int>):js.lib.Promise<Array<BluetoothRemoteGATTDescriptor>>;
  function readValue():js.lib.Promise<js.lib.DataView>;
  function writeValue(value:js.lib.BufferSource):js.lib.Promise<Void>;
  function writeValueWithResponse(value:js.lib.BufferSource):js.lib.Promise<Void>;
  function writeValueWithoutResponse(value:js.lib.BufferSource):js.lib.Promise<Void>;
  function startNotifications():js.lib.Promise<BluetoothRemoteGATTCharacteristic>;
  function stopNotifications():js.lib.Promise<BluetoothRemoteGATTCharacteristic>;
  var oncharacteristicvaluechanged:haxe.Constraints.Function;
}
