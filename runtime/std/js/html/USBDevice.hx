// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `USBDevice` of the specification "usb". */
@:native("USBDevice")
extern class USBDevice {
  var usbVersionMajor(default, null):Int;
  var usbVersionMinor(default, null):Int;
  var usbVersionSubminor(default, null):Int;
  var deviceClass(default, null):Int;
  var deviceSubclass(default, null):Int;
  var deviceProtocol(default, null):Int;
  var vendorId(default, null):Int;
  var productId(default, null):Int;
  var deviceVersionMajor(default, null):Int;
  var deviceVersionMinor(default, null):Int;
  var deviceVersionSubminor(default, null):Int;
  var manufacturerName(default, null):String;
  var productName(default, null):String;
  var serialNumber(default, null):String;
  var configuration(default, null):USBConfiguration;
  var configurations(default, null):Array<USBConfiguration>;
  var opened(default, null):Bool;
  function open():js.lib.Promise<Void>;
  function close():js.lib.Promise<Void>;
  function forget():js.lib.Promise<Void>;
  function selectConfiguration(configurationValue:Int):js.lib.Promise<Void>;
  function claimInterface(interfaceNumber:Int):js.lib.Promise<Void>;
  function releaseInterface(interfaceNumber:Int):js.lib.Promise<Void>;
  function selectAlternateInterface(interfaceNumber:Int, alternateSetting:Int):js.lib.Promise<Void>;
  function controlTransferIn(setup:USBControlTransferParameters, length:Int):js.lib.Promise<USBInTransferResult>;
  function controlTransferOut(setup:USBControlTransferParameters, ?data:js.lib.BufferSource):js.lib.Promise<USBOutTransferResult>;
  function clearHalt(direction:USBDirection, endpointNumber:Int):js.lib.Promise<Void>;
  function transferIn(endpointNumber:Int, length:Int):js.lib.Promise<USBInTransferResult>;
  function transferOut(endpointNumber:Int, data:js.lib.BufferSource):js.lib.Promise<USBOutTransferResult>;
  function isochronousTransferIn(endpointNumber:Int, packetLengths:Array<Int>):js.lib.Promise<USBIsochronousInTransferResult>;
  function isochronousTransferOut(endpointNumber:Int, data:js.lib.BufferSource, packetLengths:Array<Int>):js.lib.Promise<USBIsochronousOutTransferResult>;
  function reset():js.lib.Promise<Void>;
}
