// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FileSystemSyncAccessHandle` of the specification "fs". */
@:native("FileSystemSyncAccessHandle")
extern class FileSystemSyncAccessHandle {
  function read(buffer:js.lib.BufferSource, ?options:FileSystemReadWriteOptions):Int;
  function write(buffer:js.lib.BufferSource, ?options:FileSystemReadWriteOptions):Int;
  function truncate(newSize:Int):Void;
  function getSize():Int;
  function flush():Void;
  function close():Void;
}
