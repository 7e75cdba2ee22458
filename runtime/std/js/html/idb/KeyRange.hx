// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.idb;

/** `IDBKeyRange` of the specification "IndexedDB". */
@:native("IDBKeyRange")
extern class KeyRange {
  var lower(default, null):Dynamic;
  var upper(default, null):Dynamic;
  var lowerOpen(default, null):Bool;
  var upperOpen(default, null):Bool;
  function includes(key:Dynamic):Bool;
  static function only(value:Dynamic):KeyRange;
  static function lowerBound(lower:Dynamic, ?open:Bool):KeyRange;
  static function upperBound(upper:Dynamic, ?open:Bool):KeyRange;
  static function bound(lower:Dynamic, upper:Dynamic, ?lowerOpen:Bool, ?upperOpen:Bool):KeyRange;
}
