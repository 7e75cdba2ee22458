// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HIDDeviceFilter` of the specification "hid". */
typedef HIDDeviceFilter = {
  ?vendorId:Int,
  ?productId:Int,
  ?usagePage:Int,
  ?usage:Int,
}
