// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothLEScanFilterInit` of the specification "bluetooth". */
typedef BluetoothLEScanFilterInit = {
  ?services:Array<haxe.extern.EitherType<String, Int>>,
  ?name:String,
  ?namePrefix:String,
  ?manufacturerData:Array<BluetoothManufacturerDataFilterInit>,
  ?serviceData:Array<BluetoothServiceDataFilterInit>,
}
