// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `RequestDeviceOptions` of the specification "bluetooth". */
typedef RequestDeviceOptions = {
  ?filters:Array<BluetoothLEScanFilterInit>,
  ?exclusionFilters:Array<BluetoothLEScanFilterInit>,
  ?optionalServices:Array<haxe.extern.EitherType<String, Int>>,
  ?optionalManufacturerData:Array<Int>,
  ?acceptAllDevices:Bool,
}
