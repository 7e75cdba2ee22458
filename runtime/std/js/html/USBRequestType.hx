// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBRequestType` of the specification "usb". */
enum abstract USBRequestType(String) from String to String {
  var STANDARD = "standard";
  var CLASS = "class";
  var VENDOR = "vendor";
}
