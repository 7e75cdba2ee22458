// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothManufacturerDataFilterInit` of the specification "bluetooth". */
typedef BluetoothManufacturerDataFilterInit = {
  > BluetoothDataFilterInit,
  companyIdentifier:Int,
}
