// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FileSystemGetDirectoryOptions` of the specification "fs". */
typedef FileSystemGetDirectoryOptions = {
  ?create:Bool,
}
