// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HIDConnectionEvent` of the specification "hid". */
@:native("HIDConnectionEvent")
extern class HIDConnectionEvent extends Event {
  function new(type:String, eventInitDict:HIDConnectionEventInit):Void;
  var device(default, null):HIDDevice;
}
