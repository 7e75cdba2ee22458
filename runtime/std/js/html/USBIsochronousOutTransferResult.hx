// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBIsochronousOutTransferResult` of the specification "usb". */
@:native("USBIsochronousOutTransferResult")
extern class USBIsochronousOutTransferResult {
  function new(packets:Array<USBIsochronousOutTransferPacket>):Void;
  var packets(default, null):Array<USBIsochronousOutTransferPacket>;
}
