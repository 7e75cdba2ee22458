// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FileSystemReadWriteOptions` of the specification "fs". */
typedef FileSystemReadWriteOptions = {
  ?at:Int,
}
