// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBPermissionStorage` of the specification "usb". */
typedef USBPermissionStorage = {
  ?allowedDevices:Array<AllowedUSBDevice>,
}
