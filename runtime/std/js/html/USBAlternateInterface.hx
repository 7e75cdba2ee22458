// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBAlternateInterface` of the specification "usb". */
@:native("USBAlternateInterface")
extern class USBAlternateInterface {
  function new(deviceInterface:USBInterface, alternateSetting:Int):Void;
  var alternateSetting(default, null):Int;
  var interfaceClass(default, null):Int;
  var interfaceSubclass(default, null):Int;
  var interfaceProtocol(default, null):Int;
  var interfaceName(default, null):String;
  var endpoints(default, null):Array<USBEndpoint>;
}
