// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.idb;

/** `IDBObjectStore` of the specification "IndexedDB". */
@:native("IDBObjectStore")
extern class ObjectStore {
  var name:String;
  var keyPath(default, null):Dynamic;
  var indexNames(default, null):js.html.DOMStringList;
  var transaction(default, null):Transaction;
  var autoIncrement(default, null):Bool;
  function put(value:Dynamic, ?key:Dynamic):Request;
  function add(value:Dynamic, ?key:Dynamic):Request;
  function delete(query:Dynamic):Request;
  function clear():Request;
  function get(query:Dynamic):Request;
  function getKey(query:Dynamic):Request;
  function getAll(?queryOrOptions:Dynamic, ?count:Int):Request;
  function getAllKeys(?queryOrOptions:Dynamic, ?count:Int):Request;
  function getAllRecords(?options:GetAllOptions):Request;
  function count(?query:Dynamic):Request;
  function openCursor(?query:Dynamic, ?direction:CursorDirection):Request;
  function openKeyCursor(?query:Dynamic, ?direction:CursorDirection):Request;
  function index(name:String):Index;
  function createIndex(name:String, keyPath:haxe.extern.EitherType<String, Array<String>>, ?options:IndexParameters):Index;
  function deleteIndex(name:String):Void;
}
