// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `URLSearchParams` of the specification "url". */
@:native("URLSearchParams")
extern class URLSearchParams {
  function new(?init:haxe.extern.EitherType<Array<Array<String>>, haxe.extern.EitherType<haxe.DynamicAccess<String>, String>>):Void;
  var size(default, null):Int;
  function append(name:String, value:String):Void;
  function delete(name:String, ?value:String):Void;
  function get(name:String):String;
  function getAll(name:String):Array<String>;
  function has(name:String, ?value:String):Bool;
  function set(name:String, value:String):Void;
  function sort():Void;
  function entries():js.lib.Iterator<js.lib.KeyValue<String, String>>;
  function keys():js.lib.Iterator<String>;
  function values():js.lib.Iterator<String>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
