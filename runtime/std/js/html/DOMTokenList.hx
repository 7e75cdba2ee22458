// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `DOMTokenList` of the specification "dom". */
@:native("DOMTokenList")
extern class DOMTokenList implements ArrayAccess<String> {
  var length(default, null):Int;
  function item(index:Int):String;
  function contains(token:String):Bool;
  function add(tokens:haxe.extern.Rest<String>):Void;
  function remove(tokens:haxe.extern.Rest<String>):Void;
  function toggle(token:String, ?force:Bool):Bool;
  function replace(token:String, newToken:String):Bool;
  function supports(token:String):Bool;
  var value:String;
  function entries():js.lib.Iterator<js.lib.KeyValue<Int, String>>;
  function keys():js.lib.Iterator<Int>;
  function values():js.lib.Iterator<String>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
