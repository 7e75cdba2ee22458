// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothDevice` of the specification "bluetooth". */
@:native("BluetoothDevice")
extern class BluetoothDevice extends EventTarget {
  var id(default, null):String;
  var name(default, null):String;
  var gatt(default, null):BluetoothRemoteGATTServer;
  function forget():js.lib.Promise<Void>;
  function watchAdvertisements(?options:WatchAdvertisementsOptions):js.lib.Promise<Void>;
  var watchingAdvertisements(default, null):Bool;
  var onadvertisementreceived:haxe.Constraints.Function;
  var ongattserverdisconnected:haxe.Constraints.Function;
  var oncharacteristicvaluechanged:haxe.Constraints.Function;
  var onserviceadded:haxe.Constraints.Function;
  var onservicechanged:haxe.Constraints.Function;
  var onserviceremoved:haxe.Constraints.Function;
}
