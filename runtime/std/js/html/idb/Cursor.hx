// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.idb;

/** `IDBCursor` of the specification "IndexedDB". */
@:native("IDBCursor")
extern class Cursor {
  var source(default, null):haxe.extern.EitherType<ObjectStore, Index>;
  var direction(default, null):CursorDirection;
  var key(default, null):Dynamic;
  var primaryKey(default, null):Dynamic;
  var request(default, null):Request;
  function advance(count:Int):Void;
  @:native("continue") function continue_(?key:Dynamic):Void;
  function continuePrimaryKey(key:Dynamic, primaryKey:Dynamic):Void;
  function update(value:Dynamic):Request;
  function delete():Request;
}
