// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USB` of the specification "usb". */
@:native("USB")
extern class USB extends EventTarget {
  var onconnect:haxe.Constraints.Function;
  var ondisconnect:haxe.Constraints.Function;
  function getDevices():js.lib.Promise<Array<USBDevice>>;
  function requestDevice(options:USBDeviceRequestOptions):js.lib.Promise<USBDevice>;
}
