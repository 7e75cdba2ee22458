// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FileSystemRemoveOptions` of the specification "fs". */
typedef FileSystemRemoveOptions = {
  ?recursive:Bool,
}
