// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothDataFilterInit` of the specification "bluetooth". */
typedef BluetoothDataFilterInit = {
  ?dataPrefix:js.lib.BufferSource,
  ?mask:js.lib.BufferSource,
}
