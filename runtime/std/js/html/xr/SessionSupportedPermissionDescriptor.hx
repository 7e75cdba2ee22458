// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRSessionSupportedPermissionDescriptor` of the specification "webxr". */
typedef SessionSupportedPermissionDescriptor = {
  > js.html.PermissionDescriptor,
  ?mode:SessionMode,
}
