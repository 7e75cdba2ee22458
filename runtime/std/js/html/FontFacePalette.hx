// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FontFacePalette` of the specification "css-font-loading". */
@:native("FontFacePalette")
extern class FontFacePalette implements ArrayAccess<String> {
  function entries():js.lib.Iterator<js.lib.KeyValue<Int, String>>;
  function keys():js.lib.Iterator<Int>;
  function values():js.lib.Iterator<String>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
  var length(default, null):Int;
  var usableWithLightBackground(default, null):Bool;
  var usableWithDarkBackground(default, null):Bool;
}
