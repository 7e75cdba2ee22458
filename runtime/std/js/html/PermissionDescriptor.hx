// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PermissionDescriptor` of the specification "permissions". */
typedef PermissionDescriptor = {
  name:String,
}
