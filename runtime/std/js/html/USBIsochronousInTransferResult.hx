// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBIsochronousInTransferResult` of the specification "usb". */
@:native("USBIsochronousInTransferResult")
extern class USBIsochronousInTransferResult {
  function new(packets:Array<USBIsochronousInTransferPacket>, ?data:js.lib.DataView):Void;
  var data(default, null):js.lib.DataView;
  var packets(default, null):Array<USBIsochronousInTransferPacket>;
}
