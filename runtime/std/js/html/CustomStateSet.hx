// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CustomStateSet` of the specification "html". */
@:native("CustomStateSet")
extern class CustomStateSet {
  var size(default, null):Int;
  function has(key:String):Bool;
  function clear():Void;
  function delete(key:String):Bool;
  function add(value:String):Dynamic;
  function entries():js.lib.Iterator<js.lib.KeyValue<String, String>>;
  function keys():js.lib.Iterator<String>;
  function values():js.lib.Iterator<String>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
