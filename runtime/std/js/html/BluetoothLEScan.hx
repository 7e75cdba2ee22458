// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothLEScan` of the specification "bluetooth-scanning". */
@:native("BluetoothLEScan")
extern class BluetoothLEScan {
  var filters(default, null):Array<BluetoothLEScanFilter>;
  var keepRepeatedDevices(default, null):Bool;
  var acceptAllAdvertisements(default, null):Bool;
  var active(default, null):Bool;
  function stop():Void;
}
