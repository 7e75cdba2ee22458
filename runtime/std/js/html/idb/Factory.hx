// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.idb;

/** `IDBFactory` of the specification "IndexedDB". */
@:native("IDBFactory")
extern class Factory {
  function open(name:String, ?version:Int):OpenDBRequest;
  function deleteDatabase(name:String):OpenDBRequest;
  function databases():js.lib.Promise<Array<DatabaseInfo>>;
  function cmp(first:Dynamic, second:Dynamic):Int;
}
