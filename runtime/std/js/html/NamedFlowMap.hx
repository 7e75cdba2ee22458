// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NamedFlowMap` of the specification "css-regions". */
@:native("NamedFlowMap")
extern class NamedFlowMap {
  var size(default, null):Int;
  function has(key:String):Bool;
  function get(key:String):Null<NamedFlow>;
  function clear():Void;
  function delete(key:String):Bool;
  function set(key:String, value:NamedFlow):Dynamic;
  function entries():js.lib.Iterator<js.lib.KeyValue<String, NamedFlow>>;
  function keys():js.lib.Iterator<String>;
  function values():js.lib.Iterator<NamedFlow>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
