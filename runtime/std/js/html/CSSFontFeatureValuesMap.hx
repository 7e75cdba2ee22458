// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSFontFeatureValuesMap` of the specification "css-fonts". */
@:native("CSSFontFeatureValuesMap")
extern class CSSFontFeatureValuesMap {
  var size(default, null):Int;
  function has(key:String):Bool;
  function get(key:String):Null<Array<Int>>;
  function clear():Void;
  function delete(key:String):Bool;
  @:overload(function(featureValueName:String, values:haxe.extern.EitherType<Int, Array<Int>>):Void {})
  function set(key:String, value:Array<Int>):Dynamic;
  function entries():js.lib.Iterator<js.lib.KeyValue<String, Array<Int>>>;
  function keys():js.lib.Iterator<String>;
  function values():js.lib.Iterator<Array<Int>>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
