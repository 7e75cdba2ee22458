// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSNumericArray` of the specification "css-typed-om". */
@:native("CSSNumericArray")
extern class CSSNumericArray implements ArrayAccess<CSSNumericValue> {
  function entries():js.lib.Iterator<js.lib.KeyValue<Int, CSSNumericValue>>;
  function keys():js.lib.Iterator<Int>;
  function values():js.lib.Iterator<CSSNumericValue>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
  var length(default, null):Int;
}
