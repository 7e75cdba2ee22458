// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBInterface` of the specification "usb". */
@:native("USBInterface")
extern class USBInterface {
  function new(configuration:USBConfiguration, interfaceNumber:Int):Void;
  var interfaceNumber(default, null):Int;
  var alternate(default, null):USBAlternateInterface;
  var alternates(default, null):Array<USBAlternateInterface>;
  var claimed(default, null):Bool;
}
