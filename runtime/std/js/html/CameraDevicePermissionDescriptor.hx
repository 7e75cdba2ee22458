// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CameraDevicePermissionDescriptor` of the specification "mediacapture-streams". */
typedef CameraDevicePermissionDescriptor = {
  > PermissionDescriptor,
  ?panTiltZoom:Bool,
}
