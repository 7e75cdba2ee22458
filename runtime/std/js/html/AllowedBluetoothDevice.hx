// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AllowedBluetoothDevice` of the specification "bluetooth". */
typedef AllowedBluetoothDevice = {
  deviceId:String,
  mayUseGATT:Bool,
  allowedServices:haxe.extern.EitherType<String, Array<String>>,
  allowedManufacturerData:Array<Int>,
}
