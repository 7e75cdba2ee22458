// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FileSystemCreateWritableOptions` of the specification "fs". */
typedef FileSystemCreateWritableOptions = {
  ?keepExistingData:Bool,
}
