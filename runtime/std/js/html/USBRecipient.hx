// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBRecipient` of the specification "usb". */
enum abstract USBRecipient(String) from String to String {
  var DEVICE = "device";
  var INTERFACE = "interface";
  var ENDPOINT = "endpoint";
  var OTHER = "other";
}
