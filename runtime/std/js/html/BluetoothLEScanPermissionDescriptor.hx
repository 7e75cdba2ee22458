// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothLEScanPermissionDescriptor` of the specification "bluetooth-scanning". */
typedef BluetoothLEScanPermissionDescriptor = {
  > PermissionDescriptor,
  ?filters:Array<BluetoothLEScanFilterInit>,
  ?keepRepeatedDevices:Bool,
  ?acceptAllAdvertisements:Bool,
}
