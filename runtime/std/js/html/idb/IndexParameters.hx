// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.idb;

/** `IDBIndexParameters` of the specification "IndexedDB". */
typedef IndexParameters = {
  ?unique:Bool,
  ?multiEntry:Bool,
}
