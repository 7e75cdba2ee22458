// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SerialPortInfo` of the specification "serial". */
typedef SerialPortInfo = {
  ?usbVendorId:Int,
  ?usbProductId:Int,
  ?bluetoothServiceClassId:haxe.extern.EitherType<String, Int>,
}
