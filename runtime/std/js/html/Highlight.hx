// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `Highlight` of the specification "css-highlight-api". */
@:native("Highlight")
extern class Highlight {
  function new(initialRanges:haxe.extern.Rest<AbstractRange>):Void;
  var size(default, null):Int;
  function has(key:AbstractRange):Bool;
  function clear():Void;
  function delete(key:AbstractRange):Bool;
  function add(value:AbstractRange):Dynamic;
  function entries():js.lib.Iterator<js.lib.KeyValue<AbstractRange, AbstractRange>>;
  function keys():js.lib.Iterator<AbstractRange>;
  function values():js.lib.Iterator<AbstractRange>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
  var priority:Int;
  var type:HighlightType;
}
