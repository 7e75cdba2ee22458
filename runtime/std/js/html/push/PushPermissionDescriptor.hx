// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.push;

/** `PushPermissionDescriptor` of the specification "push-api". */
typedef PushPermissionDescriptor = {
  > js.html.PermissionDescriptor,
  ?userVisibleOnly:Bool,
}
