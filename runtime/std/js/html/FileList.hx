// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FileList` of the specification "FileAPI". */
@:native("FileList")
extern class FileList implements ArrayAccess<File> {
  function item(index:Int):File;
  var length(default, null):Int;
}
