// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.idb;

/** `IDBGetAllOptions` of the specification "IndexedDB". */
typedef GetAllOptions = {
  ?query:Dynamic,
  ?count:Int,
  ?direction:CursorDirection,
}
