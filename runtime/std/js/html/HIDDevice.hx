// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HIDDevice` of the specification "hid". */
@:native("HIDDevice")
extern class HIDDevice extends EventTarget {
  var oninputreport:haxe.Constraints.Function;
  var opened(default, null):Bool;
  var vendorId(default, null):Int;
  var productId(default, null):Int;
  var productName(default, null):String;
  var collections(default, null):Array<HIDCollectionInfo>;
  function open():js.lib.Promise<Void>;
  function close():js.lib.Promise<Void>;
  function forget():js.lib.Promise<Void>;
  function sendReport(reportId:Int, data:js.lib.BufferSource):js.lib.Promise<Void>;
  function sendFeatureReport(reportId:Int, data:js.lib.BufferSource):js.lib.Promise<Void>;
  function receiveFeatureReport(reportId:Int):js.lib.Promise<js.lib.DataView>;
}
