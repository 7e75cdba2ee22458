// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FileSystemWritableFileStream` of the specification "fs". */
@:native("FileSystemWritableFileStream")
extern class FileSystemWritableFileStream extends WritableStream {
  function write(data:haxe.extern.EitherType<js.lib.BufferSource, haxe.extern.EitherType<Blob, haxe.extern.EitherType<String, WriteParams>>>):js.lib.Promise<Void>;
  function seek(position:Int):js.lib.Promise<Void>;
  function truncate(size:Int):js.lib.Promise<Void>;
}
