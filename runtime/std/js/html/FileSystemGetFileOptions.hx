// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FileSystemGetFileOptions` of the specification "fs". */
typedef FileSystemGetFileOptions = {
  ?create:Bool,
}
