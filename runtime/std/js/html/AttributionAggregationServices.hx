// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `AttributionAggregationServices` of the specification "attribution". */
@:native("AttributionAggregationServices")
extern class AttributionAggregationServices {
  var size(default, null):Int;
  function has(key:String):Bool;
  function get(key:String):Null<AttributionAggregationService>;
  function entries():js.lib.Iterator<js.lib.KeyValue<String, AttributionAggregationService>>;
  function keys():js.lib.Iterator<String>;
  function values():js.lib.Iterator<AttributionAggregationService>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
