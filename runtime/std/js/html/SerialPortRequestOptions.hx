// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SerialPortRequestOptions` of the specification "serial". */
typedef SerialPortRequestOptions = {
  ?filters:Array<SerialPortFilter>,
  ?allowedBluetoothServiceClassIds:Array<haxe.extern.EitherType<String, Int>>,
}
