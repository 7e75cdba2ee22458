// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.idb;

/** `IDBVersionChangeEventInit` of the specification "IndexedDB". */
typedef VersionChangeEventInit = {
  > js.html.EventInit,
  ?oldVersion:Int,
  ?newVersion:Null<Int>,
}
