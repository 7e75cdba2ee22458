// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `BluetoothUUID` of the specification "bluetooth". */
@:native("BluetoothUUID")
extern class BluetoothUUID {
  static function getService(name:haxe.extern.EitherType<String, Int>):String;
  static function getCharacteristic(name:haxe.extern.EitherType<String, Int>):String;
  static function getDescriptor(name:haxe.extern.EitherType<String, Int>):String;
  static function canonicalUUID(alias:Int):String;
}
