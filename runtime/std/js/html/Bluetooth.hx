// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Bluetooth` of the specification "bluetooth". */
@:native("Bluetooth")
extern class Bluetooth extends EventTarget {
  function getAvailability():js.lib.Promise<Bool>;
  var onavailabilitychanged:haxe.Constraints.Function;
  var referringDevice(default, null):BluetoothDevice;
  function getDevices():js.lib.Promise<Array<BluetoothDevice>>;
  function requestDevice(?options:RequestDeviceOptions):js.lib.Promise<BluetoothDevice>;
  function requestLEScan(?options:BluetoothLEScanOptions):js.lib.Promise<BluetoothLEScan>;
  var onadvertisementreceived:haxe.Constraints.Function;
  var ongattserverdisconnected:haxe.Constraints.Function;
  var oncharacteristicvaluechanged:haxe.Constraints.Function;
  var onserviceadded:haxe.Constraints.Function;
  var onservicechanged:haxe.Constraints.Function;
  var onserviceremoved:haxe.Constraints.Function;
}
