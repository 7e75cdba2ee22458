// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBDirection` of the specification "usb". */
enum abstract USBDirection(String) from String to String {
  var IN = "in";
  var OUT = "out";
}
