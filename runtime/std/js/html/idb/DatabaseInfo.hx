// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.idb;

/** `IDBDatabaseInfo` of the specification "IndexedDB". */
typedef DatabaseInfo = {
  ?name:String,
  ?version:Int,
}
