// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FileSystem` of the specification "entries-api". */
@:native("FileSystem")
extern class FileSystem {
  var name(default, null):String;
  var root(default, null):FileSystemDirectoryEntry;
}
