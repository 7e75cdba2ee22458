// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HIDInputReportEvent` of the specification "hid". */
@:native("HIDInputReportEvent")
extern class HIDInputReportEvent extends Event {
  function new(type:String, eventInitDict:HIDInputReportEventInit):Void;
  var device(default, null):HIDDevice;
  var reportId(default, null):Int;
  var data(default, null):js.lib.DataView;
}
