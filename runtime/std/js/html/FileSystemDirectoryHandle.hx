// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FileSystemDirectoryHandle` of the specification "fs". */
@:native("FileSystemDirectoryHandle")
extern class FileSystemDirectoryHandle extends FileSystemHandle {
  function values():js.lib.Iterator.AsyncIterator<FileSystemHandle>;
  function getFileHandle(name:String, ?options:FileSystemGetFileOptions):js.lib.Promise<FileSystemFileHandle>;
  function getDirectoryHandle(name:String, ?options:FileSystemGetDirectoryOptions):js.lib.Promise<FileSystemDirectoryHandle>;
  function removeEntry(name:String, ?options:FileSystemRemoveOptions):js.lib.Promise<Void>;
  function resolve(possibleDescendant:FileSystemHandle):js.lib.Promise<Array<String>>;
}
