// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.idb;

/** `IDBObjectStoreParameters` of the specification "IndexedDB". */
typedef ObjectStoreParameters = {
  ?keyPath:haxe.extern.EitherType<String, Array<String>>,
  ?autoIncrement:Bool,
}
