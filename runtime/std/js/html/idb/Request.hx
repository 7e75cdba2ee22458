// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.idb;

/** `IDBRequest` of the specification "IndexedDB". */
@:native("IDBRequest")
extern class Request extends js.html.EventTarget {
  var result(default, null):Dynamic;
  var error(default, null):js.html.DOMException;
  var source(default, null):haxe.extern.EitherType<ObjectStore, haxe.extern.EitherType<Index, Cursor>>;
  var transaction(default, null):Transaction;
  var readyState(default, null):RequestReadyState;
  var onsuccess:haxe.Constraints.Function;
  var onerror:haxe.Constraints.Function;
}
