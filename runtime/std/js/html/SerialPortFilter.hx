// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `SerialPortFilter` of the specification "serial". */
typedef SerialPortFilter = {
  ?usbVendorId:Int,
  ?usbProductId:Int,
  ?bluetoothServiceClassId:haxe.extern.EitherType<String, Int>,
}
