// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothRemoteGATTService` of the specification "bluetooth". */
@:native("BluetoothRemoteGATTService")
extern class BluetoothRemoteGATTService extends EventTarget {
  var device(default, null):BluetoothDevice;
  var uuid(default, null):String;
  var isPrimary(default, null):Bool;
  function getCharacteristic(characteristic:haxe.extern.EitherType<String, Int>):js.lib.Promise<BluetoothRemoteGATTCharacteristic>;
  function getCharacteristics(?characteristic:haxe.extern.EitherType<String, Int>):js.lib.Promise<Array<BluetoothRemoteGATTCharacteristic>>;
  function getIncludedService(service:haxe.extern.EitherType<String, Int>):js.lib.Promise<BluetoothRemoteGATTService>;
  function getIncludedServices(?service:haxe.extern.EitherType<String, Int>):js.lib.Promise<Array<BluetoothRemoteGATTService>>;
  var oncharacteristicvaluechanged:haxe.Constraints.Function;
  var onserviceadded:haxe.Constraints.Function;
  var onservicechanged:haxe.Constraints.Function;
  var onserviceremoved:haxe.Constraints.Function;
}
