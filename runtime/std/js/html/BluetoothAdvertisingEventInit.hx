// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothAdvertisingEventInit` of the specification "bluetooth". */
typedef BluetoothAdvertisingEventInit = {
  > EventInit,
  device:BluetoothDevice,
  ?uuids:Array<haxe.extern.EitherType<String, Int>>,
  ?name:String,
  ?appearance:Int,
  ?txPower:Int,
  ?rssi:Int,
  ?manufacturerData:BluetoothManufacturerDataMap,
  ?serviceData:BluetoothServiceDataMap,
}
