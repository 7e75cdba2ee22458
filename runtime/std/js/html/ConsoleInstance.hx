// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** The object `console`. */
extern interface ConsoleInstance {
  function assert(?condition:Bool, data:haxe.extern.Rest<Dynamic>):Void;
  function clear():Void;
  function debug(data:haxe.extern.Rest<Dynamic>):Void;
  function error(data:haxe.extern.Rest<Dynamic>):Void;
  function info(data:haxe.extern.Rest<Dynamic>):Void;
  function log(data:haxe.extern.Rest<Dynamic>):Void;
  function table(?tabularData:Dynamic, ?properties:Array<String>):Void;
  function trace(data:haxe.extern.Rest<Dynamic>):Void;
  function warn(data:haxe.extern.Rest<Dynamic>):Void;
  function dir(?item:Dynamic, ?options:Dynamic):Void;
  function dirxml(data:haxe.extern.Rest<Dynamic>):Void;
  function count(?label:String):Void;
  function countReset(?label:String):Void;
  function group(data:haxe.extern.Rest<Dynamic>):Void;
  function groupCollapsed(data:haxe.extern.Rest<Dynamic>):Void;
  function groupEnd():Void;
  function time(?label:String):Void;
  function timeLog(?label:String, data:haxe.extern.Rest<Dynamic>):Void;
  function timeEnd(?label:String):Void;
}
