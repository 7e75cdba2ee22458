// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FilePickerAcceptType` of the specification "file-system-access". */
typedef FilePickerAcceptType = {
  ?description:String,
  ?accept:haxe.DynamicAccess<haxe.extern.EitherType<String, Array<String>>>,
}
