// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBEndpoint` of the specification "usb". */
@:native("USBEndpoint")
extern class USBEndpoint {
  function new(alternate:USBAlternateInterface, endpointNumber:Int, direction:USBDirection):Void;
  var endpointNumber(default, null):Int;
  var direction(default, null):USBDirection;
  var type(default, null):USBEndpointType;
  var packetSize(default, null):Int;
}
