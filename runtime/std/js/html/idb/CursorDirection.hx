// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.idb;

/** `IDBCursorDirection` of the specification "IndexedDB". */
enum abstract CursorDirection(String) from String to String {
  var NEXT = "next";
  var NEXTUNIQUE = "nextunique";
  var PREV = "prev";
  var PREVUNIQUE = "prevunique";
}
