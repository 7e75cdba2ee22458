// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.idb;

/** `IDBRequestReadyState` of the specification "IndexedDB". */
enum abstract RequestReadyState(String) from String to String {
  var PENDING = "pending";
  var DONE = "done";
}
