// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBPermissionDescriptor` of the specification "usb". */
typedef USBPermissionDescriptor = {
  > PermissionDescriptor,
  ?filters:Array<USBDeviceFilter>,
  ?exclusionFilters:Array<USBDeviceFilter>,
}
