// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.idb;

/** `IDBTransactionDurability` of the specification "IndexedDB". */
enum abstract TransactionDurability(String) from String to String {
  var DEFAULT = "default";
  var STRICT = "strict";
  var RELAXED = "relaxed";
}
