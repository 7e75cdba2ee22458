// Made by bin/externs from the W3C's WebIDL. Do not edit.
package js.html;

/** `NodeList` of the specification "dom". */
@:native("NodeList")
extern class NodeList implements ArrayAccess<Node> {
  function item(index:Int):Node;
  var length(default, null):Int;
  function entries():js.lib.Iterator<js.lib.KeyValue<Int, Node>>;
  function keys():js.lib.Iterator<Int>;
  function values():js.lib.Iterator<Node>;
  function forEach(callback:haxe.Constraints.Function, ?thisArg:Dynamic):Void;
}
