// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FileSystemPermissionDescriptor` of the specification "file-system-access". */
typedef FileSystemPermissionDescriptor = {
  > PermissionDescriptor,
  handle:FileSystemHandle,
  ?mode:FileSystemPermissionMode,
}
