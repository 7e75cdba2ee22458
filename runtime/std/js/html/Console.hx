// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `console` of the specification "console". */
@:native("console")
extern class Console {
  static function assert(?condition:Bool, data:haxe.extern.Rest<Dynamic>):Void;
  static function clear():Void;
  static function debug(data:haxe.extern.Rest<Dynamic>):Void;
  static function error(data:haxe.extern.Rest<Dynamic>):Void;
  static function info(data:haxe.extern.Rest<Dynamic>):Void;
  static function log(data:haxe.extern.Rest<Dynamic>):Void;
  static function table(?tabularData:Dynamic, ?properties:Array<String>):Void;
  static function trace(data:haxe.extern.Rest<Dynamic>):Void;
  static function warn(data:haxe.extern.Rest<Dynamic>):Void;
  static function dir(?item:Dynamic, ?options:Dynamic):Void;
  static function dirxml(data:haxe.extern.Rest<Dynamic>):Void;
  static function count(?label:String):Void;
  static function countReset(?label:String):Void;
  static function group(data:haxe.extern.Rest<Dynamic>):Void;
  static function groupCollapsed(data:haxe.extern.Rest<Dynamic>):Void;
  static function groupEnd():Void;
  static function time(?label:String):Void;
  static function timeLog(?label:String, data:haxe.extern.Rest<Dynamic>):Void;
  static function timeEnd(?label:String):Void;
}
