// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBControlTransferParameters` of the specification "usb". */
typedef USBControlTransferParameters = {
  requestType:USBRequestType,
  recipient:USBRecipient,
  request:Int,
  value:Int,
  index:Int,
}
