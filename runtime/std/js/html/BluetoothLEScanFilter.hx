// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothLEScanFilter` of the specification "bluetooth-scanning". */
@:native("BluetoothLEScanFilter")
extern class BluetoothLEScanFilter {
  function new(?init:BluetoothLEScanFilterInit):Void;
  var name(default, null):String;
  var namePrefix(default, null):String;
  var services(default, null):Array<String>;
  var manufacturerData(default, null):BluetoothManufacturerDataFilter;
  var serviceData(default, null):BluetoothServiceDataFilter;
}
