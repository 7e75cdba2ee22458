// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.idb;

/** `IDBTransaction` of the specification "IndexedDB". */
@:native("IDBTransaction")
extern class Transaction extends js.html.EventTarget {
  var objectStoreNames(default, null):js.html.DOMStringList;
  var mode(default, null):TransactionMode;
  var durability(default, null):TransactionDurability;
  var db(default, null):Database;
  var error(default, null):js.html.DOMException;
  function objectStore(name:String):ObjectStore;
  function commit():Void;
  function abort():Void;
  var onabort:haxe.Constraints.Function;
  var oncomplete:haxe.Constraints.Function;
  var onerror:haxe.Constraints.Function;
}
