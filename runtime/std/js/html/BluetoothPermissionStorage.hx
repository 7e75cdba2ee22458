// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothPermissionStorage` of the specification "bluetooth". */
typedef BluetoothPermissionStorage = {
  allowedDevices:Array<AllowedBluetoothDevice>,
}
