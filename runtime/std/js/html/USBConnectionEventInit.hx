// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBConnectionEventInit` of the specification "usb". */
typedef USBConnectionEventInit = {
  > EventInit,
  device:USBDevice,
}
