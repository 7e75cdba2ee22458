// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `CSSUnparsedValue` of the specification "css-typed-om". */
@:native("CSSUnparsedValue")
extern class CSSUnparsedValue extends CSSStyleValue implements ArrayAccess<haxe.extern.EitherType<String, CSSVariableReferenceValue>> {
  function new(members:Array<haxe.extern.EitherType<String, CSSVariableReferenceValue>>):Void;
  function entries():js.lib.Iterator<js.lib.KeyValue<Int, haxe.extern.EitherType<String, CSSVariableReferenceValue>>>;
  function keys():js.lib.Iterator<Int>;
  function values():js.lib.Iterator<haxe.extern.EitherType<String, CSSVariableReferenceValue>>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
  var length(default, null):Int;
}
