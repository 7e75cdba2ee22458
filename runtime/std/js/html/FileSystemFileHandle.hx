// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FileSystemFileHandle` of the specification "fs". */
@:native("FileSystemFileHandle")
extern class FileSystemFileHandle extends FileSystemHandle {
  function getFile():js.lib.Promise<File>;
  function createWritable(?options:FileSystemCreateWritableOptions):js.lib.Promise<FileSystemWritableFileStream>;
  function createSyncAccessHandle():js.lib.Promise<FileSystemSyncAccessHandle>;
}
