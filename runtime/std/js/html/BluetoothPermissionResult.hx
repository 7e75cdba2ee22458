// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothPermissionResult` of the specification "bluetooth". */
@:native("BluetoothPermissionResult")
extern class BluetoothPermissionResult extends PermissionStatus {
  var devices:Array<BluetoothDevice>;
}
