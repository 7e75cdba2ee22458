// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.idb;

/** `IDBRecord` of the specification "IndexedDB". */
@:native("IDBRecord")
extern class Record {
  var key(default, null):Dynamic;
  var primaryKey(default, null):Dynamic;
  var value(default, null):Dynamic;
}
