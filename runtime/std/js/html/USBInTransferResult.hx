// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBInTransferResult` of the specification "usb". */
@:native("USBInTransferResult")
extern class USBInTransferResult {
  function new(status:USBTransferStatus, ?data:js.lib.DataView):Void;
  var data(default, null):js.lib.DataView;
  var status(default, null):USBTransferStatus;
}
