// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `StorageBucket` of the specification "storage-buckets". */
@:native("StorageBucket")
extern class StorageBucket {
  var name(default, null):String;
  function persist():js.lib.Promise<Bool>;
  function persisted():js.lib.Promise<Bool>;
  function estimate():js.lib.Promise<StorageEstimate>;
  function setExpires(expires:Float):js.lib.Promise<Void>;
  function expires():js.lib.Promise<Null<Float>>;
  var indexedDB(default, null):js.html.idb.Factory;
  var caches(default, null):CacheStorage;
  function getDirectory():js.lib.Promise<FileSystemDirectoryHandle>;
}
