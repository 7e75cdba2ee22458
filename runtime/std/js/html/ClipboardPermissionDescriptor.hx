// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `ClipboardPermissionDescriptor` of the specification "clipboard-apis". */
typedef ClipboardPermissionDescriptor = {
  > PermissionDescriptor,
  ?allowWithoutGesture:Bool,
}
