package js.lib;

/*
 * Maps.
 */

/** JavaScript's `Map`. */
@:native("Map")
extern class Map<K, V> {
  var size(default, null):Int;
  function new(?iterable:Dynamic):Void;
  function clear():Void;
  @:native("delete") function delete(key:K):Bool;
  function get(key:K):Null<V>;
  function has(key:K):Bool;
  function set(key:K, value:V):Map<K, V>;
  function forEach(callback:(value:V, key:K, map:Map<K, V>) -> Void):Void;
  function keys():Dynamic;
  function values():Dynamic;
  function entries():Dynamic;
}
