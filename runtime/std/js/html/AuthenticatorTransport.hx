// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AuthenticatorTransport` of the specification "webauthn". */
enum abstract AuthenticatorTransport(String) from String to String {
  var USB = "usb";
  var NFC = "nfc";
  var BLE = "ble";
  var SMART_CARD = "smart-card";
  var HYBRID = "hybrid";
  var INTERNAL = "internal";
}
