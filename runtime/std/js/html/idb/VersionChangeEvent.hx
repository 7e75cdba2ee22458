// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.idb;

/** `IDBVersionChangeEvent` of the specification "IndexedDB". */
@:native("IDBVersionChangeEvent")
extern class VersionChangeEvent extends js.html.Event {
  function new(type:String, ?eventInitDict:VersionChangeEventInit):Void;
  var oldVersion(default, null):Int;
  var newVersion(default, null):Null<Int>;
}
