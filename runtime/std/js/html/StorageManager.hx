// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `StorageManager` of the specification "storage". */
@:native("StorageManager")
extern class StorageManager {
  function persisted():js.lib.Promise<Bool>;
  function persist():js.lib.Promise<Bool>;
  function estimate():js.lib.Promise<StorageEstimate>;
  function getDirectory():js.lib.Promise<FileSystemDirectoryHandle>;
}
