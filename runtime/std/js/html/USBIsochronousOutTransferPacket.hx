// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBIsochronousOutTransferPacket` of the specification "usb". */
@:native("USBIsochronousOutTransferPacket")
extern class USBIsochronousOutTransferPacket {
  function new(status:USBTransferStatus, ?bytesWritten:Int):Void;
  var bytesWritten(default, null):Int;
  var status(default, null):USBTransferStatus;
}
