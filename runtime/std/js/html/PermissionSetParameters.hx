// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `PermissionSetParameters` of the specification "permissions". */
typedef PermissionSetParameters = {
  descriptor:Dynamic,
  state:PermissionState,
}
