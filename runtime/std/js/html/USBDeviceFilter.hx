// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBDeviceFilter` of the specification "usb". */
typedef USBDeviceFilter = {
  ?vendorId:Int,
  ?productId:Int,
  ?classCode:Int,
  ?subclassCode:Int,
  ?protocolCode:Int,
  ?serialNumber:String,
}
