// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AllowedUSBDevice` of the specification "usb". */
typedef AllowedUSBDevice = {
  vendorId:Int,
  productId:Int,
  ?serialNumber:String,
}
