// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBConfiguration` of the specification "usb". */
@:native("USBConfiguration")
extern class USBConfiguration {
  function new(device:USBDevice, configurationValue:Int):Void;
  var configurationValue(default, null):Int;
  var configurationName(default, null):String;
  var interfaces(default, null):Array<USBInterface>;
}
