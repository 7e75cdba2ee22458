// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothLEScanOptions` of the specification "bluetooth-scanning". */
typedef BluetoothLEScanOptions = {
  ?filters:Array<BluetoothLEScanFilterInit>,
  ?keepRepeatedDevices:Bool,
  ?acceptAllAdvertisements:Bool,
}
