// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.idb;

/** `IDBIndex` of the specification "IndexedDB". */
@:native("IDBIndex")
extern class Index {
  var name:String;
  var objectStore(default, null):ObjectStore;
  var keyPath(default, null):Dynamic;
  var multiEntry(default, null):Bool;
  var unique(default, null):Bool;
  function get(query:Dynamic):Request;
  function getKey(query:Dynamic):Request;
  function getAll(?queryOrOptions:Dynamic, ?count:Int):Request;
  function getAllKeys(?queryOrOptions:Dynamic, ?count:Int):Request;
  function getAllRecords(?options:GetAllOptions):Request;
  function count(?query:Dynamic):Request;
  function openCursor(?query:Dynamic, ?direction:CursorDirection):Request;
  function openKeyCursor(?query:Dynamic, ?direction:CursorDirection):Request;
}
