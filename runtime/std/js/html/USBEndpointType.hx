// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBEndpointType` of the specification "usb". */
enum abstract USBEndpointType(String) from String to String {
  var BULK = "bulk";
  var INTERRUPT = "interrupt";
  var ISOCHRONOUS = "isochronous";
}
