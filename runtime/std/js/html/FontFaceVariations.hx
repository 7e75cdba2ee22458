// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `FontFaceVariations` of the specification "css-font-loading". */
@:native("FontFaceVariations")
extern class FontFaceVariations {
  var size(default, null):Int;
  function has(key:FontFaceVariationAxis):Bool;
  function entries():js.lib.Iterator<js.lib.KeyValue<FontFaceVariationAxis, FontFaceVariationAxis>>;
  function keys():js.lib.Iterator<FontFaceVariationAxis>;
  function values():js.lib.Iterator<FontFaceVariationAxis>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
