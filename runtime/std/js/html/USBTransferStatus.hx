// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBTransferStatus` of the specification "usb". */
enum abstract USBTransferStatus(String) from String to String {
  var OK = "ok";
  var STALL = "stall";
  var BABBLE = "babble";
}
