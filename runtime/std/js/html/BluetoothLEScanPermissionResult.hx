// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothLEScanPermissionResult` of the specification "bluetooth-scanning". */
@:native("BluetoothLEScanPermissionResult")
extern class BluetoothLEScanPermissionResult extends PermissionStatus {
  var scans:Array<BluetoothLEScan>;
}
