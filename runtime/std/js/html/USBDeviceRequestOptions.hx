// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBDeviceRequestOptions` of the specification "usb". */
typedef USBDeviceRequestOptions = {
  filters:Array<USBDeviceFilter>,
  ?exclusionFilters:Array<USBDeviceFilter>,
}
