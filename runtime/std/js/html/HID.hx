// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HID` of the specification "hid". */
@:native("HID")
extern class HID extends EventTarget {
  var onconnect:haxe.Constraints.Function;
  var ondisconnect:haxe.Constraints.Function;
  function getDevices():js.lib.Promise<Array<HIDDevice>>;
  function requestDevice(options:HIDDeviceRequestOptions):js.lib.Promise<Array<HIDDevice>>;
}
