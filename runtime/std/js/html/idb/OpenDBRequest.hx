// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.idb;

/** `IDBOpenDBRequest` of the specification "IndexedDB". */
@:native("IDBOpenDBRequest")
extern class OpenDBRequest extends Request {
  var onblocked:haxe.Constraints.Function;
  var onupgradeneeded:haxe.Constraints.Function;
}
