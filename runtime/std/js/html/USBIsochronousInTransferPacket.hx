// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBIsochronousInTransferPacket` of the specification "usb". */
@:native("USBIsochronousInTransferPacket")
extern class USBIsochronousInTransferPacket {
  function new(status:USBTransferStatus, ?data:js.lib.DataView):Void;
  var data(default, null):js.lib.DataView;
  var status(default, null):USBTransferStatus;
}
