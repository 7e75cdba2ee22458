// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBBlocklistEntry` of the specification "usb". */
typedef USBBlocklistEntry = {
  idVendor:Int,
  idProduct:Int,
  bcdDevice:Int,
}
