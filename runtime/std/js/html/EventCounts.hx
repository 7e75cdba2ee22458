// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `EventCounts` of the specification "event-timing". */
@:native("EventCounts")
extern class EventCounts {
  var size(default, null):Int;
  function has(key:String):Bool;
  function get(key:String):Null<Int>;
  function entries():js.lib.Iterator<js.lib.KeyValue<String, Int>>;
  function keys():js.lib.Iterator<String>;
  function values():js.lib.Iterator<Int>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
