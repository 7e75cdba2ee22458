// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FileSystemEntry` of the specification "entries-api". */
@:native("FileSystemEntry")
extern class FileSystemEntry {
  var isFile(default, null):Bool;
  var isDirectory(default, null):Bool;
  var name(default, null):String;
  var fullPath(default, null):String;
  var filesystem(default, null):FileSystem;
  function getParent(?successCallback:(entry:FileSystemEntry) -> Void, ?errorCallback:(err:DOMException) -> Void):Void;
}
