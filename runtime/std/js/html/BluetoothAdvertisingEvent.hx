// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothAdvertisingEvent` of the specification "bluetooth". */
@:native("BluetoothAdvertisingEvent")
extern class BluetoothAdvertisingEvent extends Event {
  function new(type:String, init:BluetoothAdvertisingEventInit):Void;
  var device(default, null):BluetoothDevice;
  var uuids(default, null):Array<String>;
  var name(default, null):String;
  var appearance(default, null):Null<Int>;
  var txPower(default, null):Null<Int>;
  var rssi(default, null):Null<Int>;
  var manufacturerData(default, null):BluetoothManufacturerDataMap;
  var serviceData(default, null):BluetoothServiceDataMap;
}
