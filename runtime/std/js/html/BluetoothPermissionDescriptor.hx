// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothPermissionDescriptor` of the specification "bluetooth". */
typedef BluetoothPermissionDescriptor = {
  > PermissionDescriptor,
  ?deviceId:String,
  ?filters:Array<BluetoothLEScanFilterInit>,
  ?optionalServices:Array<haxe.extern.EitherType<String, Int>>,
  ?optionalManufacturerData:Array<Int>,
  ?acceptAllDevices:Bool,
}
