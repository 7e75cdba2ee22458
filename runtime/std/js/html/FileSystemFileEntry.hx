// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FileSystemFileEntry` of the specification "entries-api". */
@:native("FileSystemFileEntry")
extern class FileSystemFileEntry extends FileSystemEntry {
  function file(successCallback:(file:File) -> Void, ?errorCallback:(err:DOMException) -> Void):Void;
}
