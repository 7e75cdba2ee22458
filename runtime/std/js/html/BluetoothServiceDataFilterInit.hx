// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothServiceDataFilterInit` of the specification "bluetooth". */
typedef BluetoothServiceDataFilterInit = {
  > BluetoothDataFilterInit,
  service:haxe.extern.EitherType<String, Int>,
}
