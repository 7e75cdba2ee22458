// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html.xr;

/** `XRAnchorSet` of the specification "anchors". */
@:native("XRAnchorSet")
extern class AnchorSet {
  var size(default, null):Int;
  function has(key:Anchor):Bool;
  function entries():js.lib.Iterator<js.lib.KeyValue<Anchor, Anchor>>;
  function keys():js.lib.Iterator<Anchor>;
  function values():js.lib.Iterator<Anchor>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
