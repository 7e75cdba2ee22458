// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Headers` of the specification "fetch". */
@:native("Headers")
extern class Headers {
  function new(?init:haxe.extern.EitherType<js.html.Headers, haxe.extern.EitherType<Array<Array<String>>, haxe.DynamicAccess<String>>>):Void;
  function append(name:String, value:String):Void;
  function delete(name:String):Void;
  function get(name:String):String;
  function getSetCookie():Array<String>;
  function has(name:String):Bool;
  function set(name:String, value:String):Void;
  function entries():js.lib.Iterator<js.lib.KeyValue<String, String>>;
  function keys():js.lib.Iterator<String>;
  function values():js.lib.Iterator<String>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
