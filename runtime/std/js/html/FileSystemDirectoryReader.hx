// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FileSystemDirectoryReader` of the specification "entries-api". */
@:native("FileSystemDirectoryReader")
extern class FileSystemDirectoryReader {
  function readEntries(successCallback:(entries:Array<FileSystemEntry>) -> Void, ?errorCallback:(err:DOMException) -> Void):Void;
}
