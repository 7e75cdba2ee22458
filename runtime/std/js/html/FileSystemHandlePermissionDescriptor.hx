// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FileSystemHandlePermissionDescriptor` of the specification "file-system-access". */
typedef FileSystemHandlePermissionDescriptor = {
  ?mode:FileSystemPermissionMode,
}
