// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FilePickerOptions` of the specification "file-system-access". */
typedef FilePickerOptions = {
  ?types:Array<FilePickerAcceptType>,
  ?excludeAcceptAllOption:Bool,
  ?id:String,
  ?startIn:haxe.extern.EitherType<WellKnownDirectory, FileSystemHandle>,
}
