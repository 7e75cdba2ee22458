// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBPermissionResult` of the specification "usb". */
@:native("USBPermissionResult")
extern class USBPermissionResult extends PermissionStatus {
  var devices:Array<USBDevice>;
}
