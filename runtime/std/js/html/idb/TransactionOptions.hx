// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.idb;

/** `IDBTransactionOptions` of the specification "IndexedDB". */
typedef TransactionOptions = {
  ?durability:TransactionDurability,
}
