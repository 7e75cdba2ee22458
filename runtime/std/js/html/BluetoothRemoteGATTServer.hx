// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothRemoteGATTServer` of the specification "bluetooth". */
@:native("BluetoothRemoteGATTServer")
extern class BluetoothRemoteGATTServer {
  var device(default, null):BluetoothDevice;
  var connected(default, null):Bool;
  function connect():js.lib.Promise<BluetoothRemoteGATTServer>;
  function disconnect():Void;
  function getPrimaryService(service:haxe.extern.EitherType<String, Int>):js.lib.Promise<BluetoothRemoteGATTService>;
  function getPrimaryServices(?service:haxe.extern.EitherType<String, Int>):js.lib.Promise<Array<BluetoothRemoteGATTService>>;
}
