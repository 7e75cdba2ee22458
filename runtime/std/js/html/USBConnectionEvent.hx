// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBConnectionEvent` of the specification "usb". */
@:native("USBConnectionEvent")
extern class USBConnectionEvent extends Event {
  function new(type:String, eventInitDict:USBConnectionEventInit):Void;
  var device(default, null):USBDevice;
}
