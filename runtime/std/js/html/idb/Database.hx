// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.idb;

/** `IDBDatabase` of the specification "IndexedDB". */
@:native("IDBDatabase")
extern class Database extends js.html.EventTarget {
  var name(default, null):String;
  var version(default, null):Int;
  var objectStoreNames(default, null):js.html.DOMStringList;
  function transaction(storeNames:haxe.extern.EitherType<String, Array<String>>, ?mode:TransactionMode, ?options:TransactionOptions):Transaction;
  function close():Void;
  function createObjectStore(name:String, ?options:ObjectStoreParameters):ObjectStore;
  function deleteObjectStore(name:String):Void;
  var onabort:haxe.Constraints.Function;
  var onclose:haxe.Constraints.Function;
  var onerror:haxe.Constraints.Function;
  var onversionchange:haxe.Constraints.Function;
}
