// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FontFacePalettes` of the specification "css-font-loading". */
@:native("FontFacePalettes")
extern class FontFacePalettes implements ArrayAccess<FontFacePalette> {
  function entries():js.lib.Iterator<js.lib.KeyValue<Int, FontFacePalette>>;
  function keys():js.lib.Iterator<Int>;
  function values():js.lib.Iterator<FontFacePalette>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
  var length(default, null):Int;
}
