// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CrossOriginStorageManager` of the specification "cross-origin-storage". */
@:native("CrossOriginStorageManager")
extern class CrossOriginStorageManager {
  function requestFileHandle(hash:CrossOriginStorageRequestFileHandleHash, ?options:CrossOriginStorageRequestFileHandleOptions):js.lib.Promise<FileSystemFileHandle>;
}
