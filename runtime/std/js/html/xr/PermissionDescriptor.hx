// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRPermissionDescriptor` of the specification "webxr". */
typedef PermissionDescriptor = {
  > js.html.PermissionDescriptor,
  ?mode:SessionMode,
  ?requiredFeatures:Array<String>,
  ?optionalFeatures:Array<String>,
}
