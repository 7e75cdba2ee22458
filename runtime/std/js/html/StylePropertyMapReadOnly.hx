// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `StylePropertyMapReadOnly` of the specification "css-typed-om". */
@:native("StylePropertyMapReadOnly")
extern class StylePropertyMapReadOnly {
  function entries():js.lib.Iterator<js.lib.KeyValue<String, Array<CSSStyleValue>>>;
  function keys():js.lib.Iterator<String>;
  function values():js.lib.Iterator<Array<CSSStyleValue>>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
  function get(property:String):CSSStyleValue;
  function getAll(property:String):Array<CSSStyleValue>;
  function has(property:String):Bool;
  var size(default, null):Int;
}
