// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.rtc;

/** `RTCStatsReport` of the specification "webrtc". */
@:native("RTCStatsReport")
extern class StatsReport {
  var size(default, null):Int;
  function has(key:String):Bool;
  function get(key:String):Null<Dynamic>;
  function entries():js.lib.Iterator<js.lib.KeyValue<String, Dynamic>>;
  function keys():js.lib.Iterator<String>;
  function values():js.lib.Iterator<Dynamic>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
