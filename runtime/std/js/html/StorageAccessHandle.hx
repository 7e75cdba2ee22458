// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `StorageAccessHandle` of the specification "saa-non-cookie-storage". */
@:native("StorageAccessHandle")
extern class StorageAccessHandle {
  var sessionStorage(default, null):Storage;
  var localStorage(default, null):Storage;
  var indexedDB(default, null):js.html.idb.Factory;
  var locks(default, null):LockManager;
  var caches(default, null):CacheStorage;
  function getDirectory():js.lib.Promise<FileSystemDirectoryHandle>;
  function estimate():js.lib.Promise<StorageEstimate>;
  function createObjectURL(obj:haxe.extern.EitherType<Blob, MediaSource>):String;
  function revokeObjectURL(url:String):Void;
  function BroadcastChannel(name:String):BroadcastChannel;
  function SharedWorker(scriptURL:String, ?options:haxe.extern.EitherType<String, SharedWorkerOptions>):SharedWorker;
}
