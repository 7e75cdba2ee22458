// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FileSystemHandle` of the specification "fs". */
@:native("FileSystemHandle")
extern class FileSystemHandle {
  var kind(default, null):FileSystemHandleKind;
  var name(default, null):String;
  function isSameEntry(other:FileSystemHandle):js.lib.Promise<Bool>;
  function queryPermission(?descriptor:FileSystemHandlePermissionDescriptor):js.lib.Promise<PermissionState>;
  function requestPermission(?descriptor:FileSystemHandlePermissionDescriptor):js.lib.Promise<PermissionState>;
}
