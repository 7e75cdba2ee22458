// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FileSystemDirectoryEntry` of the specification "entries-api". */
@:native("FileSystemDirectoryEntry")
extern class FileSystemDirectoryEntry extends FileSystemEntry {
  function createReader():FileSystemDirectoryReader;
  function getFile(?path:String, ?options:FileSystemFlags, ?successCallback:(entry:FileSystemEntry) -> Void, ?errorCallback:(err:DOMException) -> Void):Void;
  function getDirectory(?path:String, ?options:FileSystemFlags, ?successCallback:(entry:FileSystemEntry) -> Void, ?errorCallback:(err:DOMException) -> Void):Void;
}
