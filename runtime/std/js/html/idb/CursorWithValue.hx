// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.idb;

/** `IDBCursorWithValue` of the specification "IndexedDB". */
@:native("IDBCursorWithValue")
extern class CursorWithValue extends Cursor {
  var value(default, null):Dynamic;
}
