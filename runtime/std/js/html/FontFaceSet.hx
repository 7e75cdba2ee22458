// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FontFaceSet` of the specification "css-font-loading". */
@:native("FontFaceSet")
extern class FontFaceSet extends EventTarget {
  var size(default, null):Int;
  function has(key:FontFace):Bool;
  function clear():Void;
  @:overload(function(font:FontFace):Bool {})
  function delete(key:FontFace):Bool;
  @:overload(function(font:FontFace):FontFaceSet {})
  function add(value:FontFace):Dynamic;
  function entries():js.lib.Iterator<js.lib.KeyValue<FontFace, FontFace>>;
  function keys():js.lib.Iterator<FontFace>;
  function values():js.lib.Iterator<FontFace>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
  var onloading:haxe.Constraints.Function;
  var onloadingdone:haxe.Constraints.Function;
  var onloadingerror:haxe.Constraints.Function;
  function load(font:String, ?text:String):js.lib.Promise<Array<FontFace>>;
  function check(font:String, ?text:String):Bool;
  var ready(default, null):js.lib.Promise<FontFaceSet>;
  var status(default, null):FontFaceSetLoadStatus;
}
