// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DirectoryPickerOptions` of the specification "file-system-access". */
typedef DirectoryPickerOptions = {
  ?id:String,
  ?startIn:haxe.extern.EitherType<WellKnownDirectory, FileSystemHandle>,
  ?mode:FileSystemPermissionMode,
}
