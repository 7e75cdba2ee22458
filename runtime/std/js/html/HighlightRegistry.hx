// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `HighlightRegistry` of the specification "css-highlight-api". */
@:native("HighlightRegistry")
extern class HighlightRegistry {
  var size(default, null):Int;
  function has(key:String):Bool;
  function get(key:String):Null<Highlight>;
  function clear():Void;
  function delete(key:String):Bool;
  function set(key:String, value:Highlight):Dynamic;
  function entries():js.lib.Iterator<js.lib.KeyValue<String, Highlight>>;
  function keys():js.lib.Iterator<String>;
  function values():js.lib.Iterator<Highlight>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
  function highlightsFromPoint(x:Float, y:Float, ?options:HighlightsFromPointOptions):Array<HighlightHitResult>;
}
