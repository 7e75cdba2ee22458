// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.idb;

/** `IDBTransactionMode` of the specification "IndexedDB". */
enum abstract TransactionMode(String) from String to String {
  var READONLY = "readonly";
  var READWRITE = "readwrite";
  var VERSIONCHANGE = "versionchange";
}
